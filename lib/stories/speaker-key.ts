import type { Analysis, Speaker } from '../model/analysis.ts';
import { toNameKey } from './names.ts';

/**
 * Names a speaker across articles: by a full name of two words and more, or by the name of an organization. Absent
 * for all others, of whom nobody can say that they are the same in two articles ("Smith", "the minister").
 */
export function toSpeakerKey(
  speaker: Speaker | undefined,
  entities: Analysis['entities'],
): string | undefined {
  if (!speaker) return undefined;
  const entity = entities.find(({ id }) => id === speaker.entityId);
  const key = toNameKey(entity?.name ?? speaker.name);
  if (entity?.kind === 'organization') return key || undefined;
  const isNamed = entity ? entity.kind === 'person' : speaker.form === 'name';
  return isNamed && key.includes(' ') ? key : undefined;
}
