import type { Entity, EntityId, EntityKind } from '../model/analysis.ts';
import type { Reading } from '../model/library.ts';

/** A name in the form in which names of different articles are compared. */
export function toNameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim();
}

/** Every key that an entity of an article goes by: its full name, and what else it is called in more than one word. */
export function keysOf(entity: Entity): readonly string[] {
  const all = [entity.name, ...entity.aliases.filter((alias) => /\S\s+\S/.test(alias))];
  return [...new Set(all.map(toNameKey).filter((key) => key !== ''))];
}

/** The key of each entity of a reading. */
export function nameKeys({ analysis }: Pick<Reading, 'analysis'>): ReadonlyMap<EntityId, string> {
  return new Map(analysis.entities.map(({ id, name }) => [id, toNameKey(name)]));
}

/** The kinds by which articles are compared; others are too often misread. */
export const COMPARED_KINDS: ReadonlySet<EntityKind> = new Set(['person', 'organization', 'place']);

/** An article names more at its margin, which tells little of what it is about. */
const MOST_NAMES = 25;

/** The names by which an article is put into a story, the most salient first. */
export function storyNames(entities: readonly Entity[]): readonly string[] {
  const compared = entities.filter(({ kind }) => COMPARED_KINDS.has(kind));
  const ordered = compared.sort((a, b) => b.salience - a.salience);
  return ordered.slice(0, MOST_NAMES).map(({ name }) => name);
}
