import type { Entity, Speaker } from '../../model/analysis.ts';
import type { ApplyOne } from './apply-one.ts';
import { dropEntity } from './drop-entity.ts';
import { findEntity } from './find-entity.ts';

/** Leaves one out of the cast. What was said by it stays under its name. */
export const hideEntity: ApplyOne<'hideEntity'> = (text, analysis, { target }) => {
  const hidden = findEntity(text, analysis.entities, target);
  if (!hidden) return analysis;
  const dropped = dropEntity(analysis, hidden);
  const byName = (speaker: Speaker) => (speaker.entityId === hidden.id ? nameOf(hidden, speaker) : speaker);
  return {
    ...dropped,
    quotes: dropped.quotes.map((quote) => ({
      ...quote,
      ...(quote.speaker && { speaker: byName(quote.speaker) }),
      candidates: quote.candidates.map(byName),
    })),
  };
};

/** A speaker by name alone, at words that are the name. */
function nameOf({ name, mentions }: Entity, { start, end }: Speaker): Speaker {
  const named = mentions.find(({ form }) => form === 'name') ?? { start, end };
  return { name, form: 'name', start: named.start, end: named.end };
}
