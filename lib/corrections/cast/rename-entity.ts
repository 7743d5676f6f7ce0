import { isSameName } from '../find-named.ts';
import type { ApplyOne } from './apply-one.ts';
import { findEntity } from './find-entity.ts';
import { putEntity } from './follow-entity.ts';

/** Gives one of the cast another name; the old one stays among those that it goes by. */
export const renameEntity: ApplyOne<'renameEntity'> = (text, analysis, { target, to: name }) => {
  const entity = findEntity(text, analysis.entities, target);
  if (!entity || name.trim() === '') return analysis;
  const aliases = [...new Set([entity.name, ...entity.aliases])].filter((each) => !isSameName(each, name));
  return putEntity(analysis, { ...entity, name, aliases });
};
