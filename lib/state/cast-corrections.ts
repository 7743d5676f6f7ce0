import { isOfCast } from '../corrections/cast/apply-cast.ts';
import { findEntity } from '../corrections/cast/find-entity.ts';
import { findNamed, isSameName } from '../corrections/find-named.ts';
import { findPlace } from '../corrections/find-place.ts';
import type { Entity } from '../model/analysis.ts';
import type { CastCorrection, Correction, TextTarget } from '../model/correction.ts';
import type { Reading } from '../model/library.ts';
import type { PageSelection } from '../model/page.ts';
import { SELECTOR_CONTEXT, selectText } from '../model/text-selector.ts';
import { leadingCast } from './cast.ts';

/** What the reader says of the cast, before it is a row of its own. */
export type Said = CastCorrection extends infer Each
  ? Each extends CastCorrection
    ? Omit<Each, 'id' | 'articleUrl' | 'at'>
    : never
  : never;

/** The words by which a correction finds one of the cast again: where it is named in full, else where it is named first. */
export function targetOf(text: string, { name, mentions }: Entity): TextTarget {
  const named = mentions.filter(({ form }) => form === 'name');
  const mention = named.find((each) => isSameName(each.text, name)) ?? named[0] ?? mentions[0];
  return selectText(text, mention ?? { start: 0, end: 0 });
}

/** The ways in which one of the cast is written, each once, with its first place; one alone cannot be split off. */
export function spellingsOf(entity: Entity): readonly Entity['mentions'][number][] {
  const named = entity.mentions.filter(({ form }) => form === 'name');
  const first = named.filter(
    (mention, index) => named.findIndex(({ text }) => isSameName(text, mention.text)) === index,
  );
  return first.length > 1 ? first : [];
}

/** Those who one of the cast may be the same as: its own kind first, since that is more often right. */
export function othersOf(entity: Entity, { analysis }: Pick<Reading, 'analysis'>): readonly Entity[] {
  const all = leadingCast({ analysis }, analysis.entities.length).filter((each) => each !== entity);
  return [
    ...all.filter(({ kind }) => kind === entity.kind),
    ...all.filter(({ kind }) => kind !== entity.kind),
  ];
}

/** The one of the others that goes by a name; absent where none does. */
export function findOther(
  name: string,
  entity: Entity,
  reading: Pick<Reading, 'analysis'>,
): Entity | undefined {
  return findNamed(name, othersOf(entity, reading));
}

/** What the reader said of one of the cast, the last first. What was left out is said of nobody who is shown. */
export function saidOf(
  { article, analysis, corrections = [] }: Omit<Reading, 'saved'>,
  entity: Entity,
): readonly CastCorrection[] {
  return corrections
    .filter(isOfCast)
    .filter(
      (each) =>
        !leavesOut(each) && findEntity(article.text, analysis.entities, each.target)?.id === entity.id,
    )
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** What the reader took out of the cast, the last first. */
export function leftOutOf({ corrections = [] }: Pick<Reading, 'corrections'>): readonly CastCorrection[] {
  return corrections
    .filter(isOfCast)
    .filter(leavesOut)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** Whether a correction takes somebody out of the cast. */
export function leavesOut({ kind }: Pick<Correction, 'kind'>): boolean {
  return kind === 'hideEntity' || kind === 'noEntity';
}

/** Words selected in the page, without the space around them; absent where they are none of the article or no name. */
export function selectedName(text: string, selection: PageSelection | undefined): TextTarget | undefined {
  if (!selection) return undefined;
  const { exact, prefix, suffix } = selection.quote;
  const words = exact.trim();
  if (words === '' || words.length > LONGEST_NAME) return undefined;
  const [before, after] = exact.split(words, 2);
  const quote = {
    exact: words,
    prefix: (prefix + (before ?? '')).slice(-SELECTOR_CONTEXT),
    suffix: ((after ?? '') + suffix).slice(0, SELECTOR_CONTEXT),
  };
  const place = findPlace(text, { quote, position: selection.position ?? { start: 0, end: 0 } });
  return place && selectText(text, place);
}

/** As long as a name may be, in UTF-16 units: nobody's is longer, and a paragraph is none. */
export const LONGEST_NAME = 120;
