import type { Analysis, Entity, Quote, TimelineEvent } from '../../../lib/model/analysis.ts';
import type { Article } from '../../../lib/model/article.ts';
import { makeText } from '../library/texts.ts';

const WORDS = 450;
const EVENTS = 4;

/** An article as it was read, whose first quotes are all said by the first of these people. */
export function makeReading(
  name: string,
  people: readonly string[],
  quotes: number,
  chance: () => number,
): { readonly article: Article; readonly analysis: Analysis } {
  const text = makeText(chance, WORDS);
  const url = `https://growth.example/${name}`;
  const publishedAt = new Date(Date.UTC(2024, 0, 1) + Math.floor(chance() * 500) * 3_600_000).toISOString();
  const entities = people.map((person, index): Entity => {
    const mention = { start: index * 20, end: index * 20 + 10, text: person, form: 'name' } as const;
    return {
      ...{ id: `e${index}`, name: person, kind: 'person', aliases: [], roles: [], mentions: [mention] },
      ...{ salience: 1 / (index + 1), confidence: 1, reason: { code: 'namePattern' } },
    };
  });
  return {
    article: {
      ...{ url, canonicalUrl: url, title: text.slice(0, 60), authors: [], siteName: 'Growth', publishedAt },
      ...{ text, blocks: [], wordCount: WORDS, access: 'full' },
    },
    analysis: {
      ...{ lang: 'en', sentences: [], dates: [], brief: [], notices: [], entities },
      quotes: Array.from({ length: quotes }, (_, index) => makeQuote(text, index, people[0] ?? '')),
      events: Array.from({ length: EVENTS }, (_, index) => makeEvent(text, index, publishedAt.slice(0, 10))),
    },
  };
}

function makeQuote(text: string, index: number, speaker: string): Quote {
  const start = 100 + index * 150;
  return {
    ...{ start, end: start + 120, text: text.slice(start, start + 120), kind: 'direct', fragment: false },
    ...{ candidates: [], speaker: { start: 0, end: 10, name: speaker, entityId: 'e0', form: 'name' } },
    ...{ confidence: 0.9, reason: { code: 'namePattern' } },
  };
}

function makeEvent(text: string, index: number, date: string): TimelineEvent {
  const start = Math.floor((text.length * index) / EVENTS);
  return {
    ...{ start, end: start + 120, sentence: { start, end: start + 120 }, date, grain: 'day' },
    ...{ entityIds: ['e0'], confidence: 0.9, reason: { code: 'publicationDay' } },
  };
}
