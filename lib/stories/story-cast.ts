import type { Entity } from '../model/analysis.ts';
import { append } from '../model/append.ts';
import type { Reading } from '../model/library.ts';
import type { StoryMember } from '../model/story.ts';
import { COMPARED_KINDS, toNameKey } from './names.ts';

/** More are named at the margin, once or twice. */
const MOST_MEMBERS = 60;

interface Named {
  readonly entity: Entity;
  readonly key: string;
  readonly order: number;
}

/**
 * The people, organizations and places of several articles, those in most of them first. Within a story one name is one of
 * them; a person of whom some articles have the last name alone is the one whose full name ends with it, if only one does.
 * @param readings in the order in which they were read, as the reader corrected them
 */
export function storyCast(readings: readonly Reading[]): readonly Omit<StoryMember, 'person'>[] {
  const all = readings.flatMap(({ analysis }, order) =>
    analysis.entities
      .filter(({ kind }) => COMPARED_KINDS.has(kind))
      .map((entity): Named => ({ entity, key: `${entity.kind} ${toNameKey(entity.name)}`, order })),
  );
  const fullNames = fullNamesByLast(all);
  const groups = new Map<string, Named[]>();
  for (const named of all) append(groups, fullNames.get(named.key) ?? named.key, named);
  return [...groups.values()]
    .map((group) => ({ member: toMember(group), weight: weightOf(group) }))
    .sort((a, b) => b.member.articles - a.member.articles || b.weight - a.weight)
    .slice(0, MOST_MEMBERS)
    .map(({ member }) => member);
}

function toMember(group: readonly Named[]): Omit<StoryMember, 'person'> {
  const newest = group.toSorted((a, b) => b.order - a.order);
  const longest = newest.toSorted((a, b) => b.key.length - a.key.length)[0] ?? newest[0];
  const role = newest.flatMap(({ entity }) => entity.roles[0]?.text ?? [])[0];
  return {
    kind: longest?.entity.kind ?? 'other',
    name: longest?.entity.name ?? '',
    articles: new Set(group.map(({ order }) => order)).size,
    ...(role === undefined ? {} : { role }),
  };
}

function weightOf(group: readonly Named[]): number {
  return group.reduce((sum, { entity }) => sum + entity.salience, 0);
}

/** For the key of a last name alone that of the one full name that ends with it. */
function fullNamesByLast(all: readonly Named[]): ReadonlyMap<string, string> {
  const byLast = new Map<string, Set<string>>();
  for (const { entity, key } of all) {
    const words = toNameKey(entity.name).split(' ');
    if (entity.kind !== 'person' || words.length < 2) continue;
    const last = `person ${words.at(-1)}`;
    byLast.set(last, (byLast.get(last) ?? new Set()).add(key));
  }
  return new Map(
    [...byLast].flatMap(([last, [only, ...more]]) => (only && !more.length ? [[last, only]] : [])),
  );
}
