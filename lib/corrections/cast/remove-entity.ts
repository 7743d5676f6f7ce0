import type { Quote } from '../../model/analysis.ts';
import type { ApplyOne } from './apply-one.ts';
import { dropEntity } from './drop-entity.ts';
import { findEntity } from './find-entity.ts';

/** Takes what is no name out of the cast. It cannot have said anything either. */
export const removeEntity: ApplyOne<'noEntity'> = (text, analysis, { target }) => {
  const removed = findEntity(text, analysis.entities, target);
  if (!removed) return analysis;
  const unsaid = ({ speaker, ...quote }: Quote): Quote => {
    const candidates = quote.candidates.filter(({ entityId }) => entityId !== removed.id);
    if (speaker?.entityId !== removed.id) return { ...quote, ...(speaker && { speaker }), candidates };
    return { ...quote, candidates, reason: { code: 'correctedNoName', values: [removed.name] } };
  };
  const dropped = dropEntity(analysis, removed);
  return { ...dropped, quotes: dropped.quotes.map(unsaid) };
};
