import type { Entity, Speaker } from '../model/analysis.ts';
import type { SpeakerKey } from '../model/said-elsewhere.ts';
import { toNameKey } from './names.ts';

// Words that stand before or after a name and do not tell two people apart. Written by hand.
const NO_NAMES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady madam president minister senator jr sr ii iii iv'.split(
    ' ',
  ),
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
  if (entity?.kind === 'organization') return key === '' ? undefined : key;
  return entity && entity.kind !== 'person' ? undefined : fullName(key);
}

/** Initials are as good as nothing: "J. Smith" may be anybody. */
function fullName(key: string): SpeakerKey | undefined {
  const words = key.split(' ').filter((word) => word.length > 1 && !NO_NAMES.has(word));
  return words.length > 1 ? key : undefined;
}
