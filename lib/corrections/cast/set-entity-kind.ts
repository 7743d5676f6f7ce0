import type { ApplyOne } from './apply-one.ts';
import { findEntity } from './find-entity.ts';
import { putEntity } from './follow-entity.ts';

/** Makes one of the cast a person, an organization, a place or something else. */
export const setEntityKind: ApplyOne<'entityKind'> = (text, analysis, { target, to: kind }) => {
  const entity = findEntity(text, analysis.entities, target);
  if (!entity) return analysis;
  return putEntity(analysis, { ...entity, kind, confidence: 1, reason: { code: 'correctedCast' } });
};
