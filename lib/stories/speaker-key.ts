import type { Entity, Speaker } from '../model/analysis.ts';
import type { SpeakerKey } from '../model/said-elsewhere.ts';
import { toNameKey } from './names.ts';

// What stands before or after a name and does not tell two people apart. Written by hand.
const NO_NAMES = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady madam president minister senator sen representative rep ' +
    'congressman congresswoman mayor governor gov chancellor premier secretary ambassador judge justice general gen ' +
    'colonel col captain capt lieutenant lt sergeant sgt officer detective chief councillor councilor father sister ' +
    'brother reverend rev jr sr ii iii iv'
  ).split(' '),
);

/**
 * By which what somebody said is found in other articles: an organization by its name, a person by a full name of two
 * words or more. A surname alone names nobody in particular, nor does a description ("the spokesman"): these have none.
 * A change of this function needs a migration that writes the keys of all quotes anew.
 */
export function speakerKey(
  speaker: Speaker | undefined,
  entities: readonly Pick<Entity, 'id' | 'kind' | 'name'>[],
): SpeakerKey | undefined {
  if (!speaker) return undefined;
  const entity = entities.find(({ id }) => id === speaker.entityId);
  if (!entity && speaker.form !== 'name') return undefined;
  const key = toNameKey(entity?.name ?? speaker.name);
  if (key === '') return undefined;
  if (entity?.kind === 'organization') return key;
  return (!entity || entity.kind === 'person') && isFullName(entity?.name ?? speaker.name) ? key : undefined;
}

/**
 * Whether a name has two words or more that tell somebody apart. Initials are as good as nothing: "J. Smith" may be
 * anybody. A double name is one word, and what begins small is none.
 */
export function isFullName(name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => {
    const letters = word.replace(/[^\p{L}\p{M}]/gu, '');
    return STARTS_NAME.test(letters) && !INITIALS.test(word) && !NO_NAMES.has(letters.toLowerCase());
  });
  return words.length > 1;
}

/** A capital, or a letter of a script that has none; and one more. */
const STARTS_NAME = /^[\p{Lu}\p{Lt}\p{Lo}]\p{M}*\p{L}/u;
const INITIALS = /^(?:\p{L}\.-?)+$/u;
