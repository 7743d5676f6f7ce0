import type { Entity, EntityKind } from '../model/analysis.ts';
import { toNameKey } from './names.ts';
import { isFullName } from './speaker-key.ts';

/** What else is known of two articles in which one name stands. */
export interface Company {
  readonly sameStory: boolean;
  /** Of those who are named in both besides, under full names. */
  readonly kinds: readonly EntityKind[];
}

/** Whether a name can be looked for in other articles at all: a person's only where it is a full one. */
export function isKnownByName({ kind, name }: Pick<Entity, 'kind' | 'name'>): boolean {
  return kind === 'organization' || kind === 'place' || (kind === 'person' && isFullName(name));
}

/**
 * Whether one name in two articles is one and the same. An organization and a place is. People share names: something
 * else must speak for it, that both stand in one story, a word of what they are called, or the company that they are in.
 */
export function isSameElsewhere(
  { kind, roles }: Pick<Entity, 'kind' | 'roles'>,
  there: Pick<Entity, 'roles'>,
  { sameStory, kinds }: Company,
): boolean {
  if (kind !== 'person' || sameStory) return true;
  const words = wordsOf(there);
  return weightOf(kinds) >= 1 || [...wordsOf({ roles })].some((word) => words.has(word));
}

/** One other person is as good as two organizations: some of these are in the news every day. Set by judgment. */
function weightOf(kinds: readonly EntityKind[]): number {
  const weights: Partial<Record<EntityKind, number>> = { person: 1, organization: 0.5 };
  return kinds.reduce((sum, kind) => sum + (weights[kind] ?? 0), 0);
}

// Words in roles that tell nobody apart. Written by hand.
const TELL_NOTHING = new Set(
  'the and for with from who was has his her their its our former then new old first second late current ago year'.split(
    ' ',
  ),
);

function wordsOf({ roles }: Pick<Entity, 'roles'>): ReadonlySet<string> {
  const words = roles.flatMap(({ text }) => toNameKey(text).split(' '));
  return new Set(words.filter((word) => word.length > 2 && !TELL_NOTHING.has(word)));
}
