import type { Entity, EntityId, Mention, Quote } from '../../model/analysis.ts';
import { bySpan } from '../../model/span.ts';
import { attributeQuotes } from '../quotes/attribute.ts';
import indirect from '../quotes/indirect-table.json' with { type: 'json' };
import { readPassage } from '../quotes/read-passage.ts';
import speaker from '../quotes/speaker-table.json' with { type: 'json' };
import speech from '../quotes/speech-table.json' with { type: 'json' };
import { findTurns, withTurns } from '../quotes/turns.ts';
import type { Draft, Step, StepResult } from '../step.ts';

const tables = { speech, speaker, indirect };

function findQuotes(draft: Draft): StepResult {
  const { passage, notices } = readPassage(draft);
  const { text } = draft.article;
  const turns = findTurns(text, passage.blocks, draft.entities);
  const quotes = withTurns(attributeQuotes(passage, draft.entities, tables), turns);
  return { quotes, entities: withSpeakerMentions(text, draft.entities, quotes), notices };
}

/** A speaker named by a pronoun or a description is a mention of its entity. */
function withSpeakerMentions(
  text: string,
  entities: readonly Entity[],
  quotes: readonly Quote[],
): readonly Entity[] {
  const added = new Map<EntityId, Map<number, Mention>>();
  for (const { speaker } of quotes) {
    if (!speaker?.entityId || speaker.form === 'name') continue;
    const { start, end, form } = speaker;
    const mentions = added.get(speaker.entityId) ?? new Map<number, Mention>();
    mentions.set(start, { start, end, form, text: text.slice(start, end) });
    added.set(speaker.entityId, mentions);
  }
  return entities.map((entity) => {
    const more = [...(added.get(entity.id)?.values() ?? [])];
    const fresh = more.filter(({ start }) => !entity.mentions.some((mention) => mention.start === start));
    return fresh.length ? { ...entity, mentions: [...entity.mentions, ...fresh].sort(bySpan) } : entity;
  });
}

/** Who said what: quotes with their speakers, and the mentions of entities that the speakers are. */
export const quotes: Step = {
  name: 'quotes',
  needs: ['sentences', 'entities'],
  gives: ['quotes', 'entities'],
  run: findQuotes,
};
