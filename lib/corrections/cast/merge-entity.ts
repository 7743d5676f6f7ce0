import type { Entity } from '../../model/analysis.ts';
import { bySpan } from '../../model/span.ts';
import { isSameName } from '../find-named.ts';
import type { ApplyOne } from './apply-one.ts';
import { findEntity } from './find-entity.ts';
import { followEntity, putEntity } from './follow-entity.ts';

/** Makes two of the cast one, under the name and the kind of the second. */
export const mergeEntity: ApplyOne<'mergeEntity'> = (text, analysis, { target, to }) => {
  const gone = findEntity(text, analysis.entities, target);
  const kept = findEntity(text, analysis.entities, to);
  if (!gone || !kept || gone === kept) return analysis;
  const entities = analysis.entities.filter((each) => each !== gone);
  const merged = mergedOf(kept, gone);
  return followEntity(putEntity({ ...analysis, entities }, merged), gone.id, merged);
};

function mergedOf(kept: Entity, gone: Entity): Entity {
  const names = [...kept.aliases, gone.name, ...gone.aliases].filter((name) => !isSameName(name, kept.name));
  return {
    ...kept,
    aliases: [...new Set(names)],
    roles: [...kept.roles, ...gone.roles].sort(bySpan),
    mentions: [...kept.mentions, ...gone.mentions].sort(bySpan),
    salience: Math.max(kept.salience, gone.salience),
  };
}
