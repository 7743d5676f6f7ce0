import type { Entity } from '../model/analysis.ts';
import type { Reading } from '../model/library.ts';
import type { Reason } from '../model/reason.ts';
import type { Related } from '../model/story.ts';
import { COMPARED_KINDS, toNameKey } from './names.ts';
import { comparedWords, overlapOf } from './words.ts';

// Set by hand, conservative: unsure stays apart.
/** People tell stories apart better than organizations, those better than places. */
const KIND_WEIGHT: Readonly<Record<string, number>> = { person: 1, organization: 0.8, place: 0.6 };
/** Added to the salience, so that a name at the margin still counts a little. */
const LEAST_SALIENCE = 0.1;
/** A story's articles come thick at first: after so many days the likeness of two counts a third. */
const DECAY_DAYS = 45;
const FEWEST_NAMES = 2;
const BELONGS_FROM = 0.3;
const NAMED_IN_REASON = 4;

/** Which of the candidates belong to the same story as a reading, the surest first, each with the reasons. */
export function findRelated(reading: Reading, candidates: readonly Reading[]): readonly Related[] {
  const others = candidates.filter(({ saved }) => saved.id !== reading.saved.id);
  const rarity = rarityIn([reading, ...others]);
  const names = namesOf(reading);
  return others
    .flatMap((other) => relate(reading, names, other, rarity))
    .sort((a, b) => b.confidence - a.confidence);
}

type Names = ReadonlyMap<string, Entity>;

function namesOf({ analysis }: Reading): Names {
  const compared = analysis.entities.filter(({ kind }) => COMPARED_KINDS.has(kind));
  return new Map(compared.map((entity) => [toNameKey(entity.name), entity]));
}

/** How telling a name is among these articles: 1 for one that only two share, less the more do (Spärck Jones 1972). */
function rarityIn(readings: readonly Reading[]): (name: string) => number {
  const counts = new Map<string, number>();
  for (const reading of readings)
    for (const name of namesOf(reading).keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (name) => 2 / (1 + Math.log2(Math.max(2, counts.get(name) ?? 0)));
}

function relate(reading: Reading, names: Names, other: Reading, rarity: (name: string) => number): Related[] {
  const otherNames = namesOf(other);
  const shared: { name: string; weight: number }[] = [];
  for (const [key, entity] of names) {
    const twin = otherNames.get(key);
    if (twin) shared.push({ name: entity.name, weight: weightOf(entity, twin) * rarity(key) });
  }
  if (shared.length < FEWEST_NAMES) return [];
  shared.sort((a, b) => b.weight - a.weight);
  const total = (all: Names) => [...all.values()].reduce((sum, entity) => sum + weightOf(entity, entity), 0);
  const likeness =
    shared.reduce((sum, { weight }) => sum + weight, 0) / Math.sqrt(total(names) * total(otherNames) || 1);
  const wording = overlapOf(opening(reading), opening(other));
  const days = daysApart(reading, other);
  const confidence = Math.min(
    1,
    (likeness + wording) * (days === undefined ? 1 : Math.exp(-days / DECAY_DAYS)),
  );
  if (confidence < BELONGS_FROM) return [];
  const listed = shared.slice(0, NAMED_IN_REASON).map(({ name }) => name);
  return [{ reading: other, confidence, reasons: reasonsFor(listed, days) }];
}

function weightOf(a: Entity, b: Entity): number {
  return (LEAST_SALIENCE + Math.sqrt(a.salience * b.salience)) * (KIND_WEIGHT[a.kind] ?? 0);
}

/** The headline and the first words of an article. */
function opening({ article }: Reading): ReadonlySet<string> {
  return comparedWords(`${article.title} ${article.text.slice(0, 800)}`);
}

function daysApart(a: Reading, b: Reading): number | undefined {
  const [first, second] = [a, b].map(({ saved }) => Date.parse(saved.publishedAt ?? ''));
  const days = Math.abs((first ?? Number.NaN) - (second ?? Number.NaN)) / 86_400_000;
  return Number.isNaN(days) ? undefined : Math.round(days);
}

function reasonsFor(names: readonly string[], days: number | undefined): readonly Reason[] {
  const shared: Reason = { code: 'sharedNames', values: [names.join(', ')] };
  if (days === undefined) return [shared];
  return [
    shared,
    days === 0 ? { code: 'publishedSameDay' } : { code: 'publishedDaysApart', values: [String(days)] },
  ];
}
