import type { Entity, EntityId, EntityKind, Quote, Role } from '../model/analysis.ts';
import { append } from '../model/append.ts';
import type { Reading } from '../model/library.ts';

/** One of the cast: an entity with what the list says of it. */
export interface CastMember {
  readonly entity: Entity;
  readonly initials: string;
  /** What the article calls it first. */
  readonly role?: Role;
  readonly quotes: readonly Quote[];
}

/** The cast of one kind, the most important first. */
export interface CastGroup {
  readonly kind: EntityKind;
  readonly members: readonly CastMember[];
}

/** The kinds of the cast, in the order in which they are listed. */
export const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'event', 'other'];

/** Who and what an article is about, by kind; kinds without members are left out. */
export function castOf({ analysis }: Pick<Reading, 'analysis'>): readonly CastGroup[] {
  const quotes = quotesBySpeakerId(analysis.quotes);
  return ENTITY_KINDS.map((kind) => ({
    kind,
    members: analysis.entities
      .filter((entity) => entity.kind === kind)
      .sort(byImportance)
      .map((entity) => ({
        entity,
        initials: initialsOf(entity.name, kind),
        role: entity.roles[0],
        quotes: quotes.get(entity.id) ?? [],
      })),
  })).filter((group) => group.members.length > 0);
}

/** The few that a summary names: the most important of all kinds. */
export function leadingCast({ analysis }: Pick<Reading, 'analysis'>, count: number): readonly Entity[] {
  return [...analysis.entities].sort(byImportance).slice(0, count);
}

function byImportance(a: Entity, b: Entity): number {
  return b.salience - a.salience || b.mentions.length - a.mentions.length || a.name.localeCompare(b.name);
}

function quotesBySpeakerId(quotes: readonly Quote[]): ReadonlyMap<EntityId, readonly Quote[]> {
  const found = new Map<EntityId, Quote[]>();
  for (const quote of quotes) {
    const id = quote.speaker?.entityId;
    if (id !== undefined) append(found, id, quote);
  }
  return found;
}

/** The letters of the badge: first and last name of a person, one letter for all else. */
export function initialsOf(name: string, kind: EntityKind): string {
  const words = name.split(/[\s-]/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = firstLetter(words[0] ?? name);
  if (kind !== 'person' || words.length < 2) return first;
  return first + firstLetter(words.at(-1) ?? '');
}

function firstLetter(word: string): string {
  return ([...word][0] ?? '?').toUpperCase();
}
