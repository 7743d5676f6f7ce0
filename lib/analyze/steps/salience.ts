import type { Entity, Quote } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Draft, Step } from '../step.ts';

/**
 * What speaks for an entity being what the article is about, each 0..1, with its weight. The signals are those that
 * Dunietz & Gillick (2014) found to tell most in news: headline, first mention, count; spread and quotes are ours.
 */
const WEIGHTS = { headline: 0.3, lead: 0.2, count: 0.3, spread: 0.1, quotes: 0.1 } as const;

/** Places set the scene more often than they act: they come after people and bodies with the same signals. */
const KIND_FACTOR = { person: 1, organization: 0.9, event: 0.8, place: 0.75, other: 0.6 } as const;

function rankEntities({ article, entities, quotes }: Draft): { entities: readonly Entity[] } {
  const most = Math.max(1, ...entities.map((entity) => entity.mentions.length));
  const quotesBy = countQuotes(quotes);
  const mostQuotes = Math.max(1, ...quotesBy.values());
  const ranked = entities.map((entity) => {
    const signals = {
      headline: isInHeadline(entity, article) ? 1 : 0,
      lead: leadSignal(entity, article.text.length),
      count: Math.log1p(entity.mentions.length) / Math.log1p(most),
      spread: spreadSignal(entity, article),
      quotes: (quotesBy.get(entity.id) ?? 0) / mostQuotes,
    };
    const sum = Object.entries(WEIGHTS).reduce(
      (total, [name, weight]) => total + weight * signals[name as keyof typeof signals],
      0,
    );
    return { ...entity, salience: Math.round(sum * KIND_FACTOR[entity.kind] * 1000) / 1000 };
  });
  return { entities: ranked.sort((a, b) => b.salience - a.salience || firstStart(a) - firstStart(b)) };
}

const firstStart = (entity: Entity): number => entity.mentions[0]?.start ?? 0;

function countQuotes(quotes: readonly Quote[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker } of quotes) {
    if (speaker?.entityId !== undefined)
      counts.set(speaker.entityId, (counts.get(speaker.entityId) ?? 0) + 1);
  }
  return counts;
}

function isInHeadline(entity: Entity, { title, standfirst }: Article): boolean {
  const headline = ` ${title} ${standfirst ?? ''} `.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return [entity.name, ...entity.aliases].some((name) => {
    const words = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
    return words !== '' && headline.includes(` ${words} `);
  });
}

/** 1 at the very beginning, 0 from a quarter of the article on. */
function leadSignal(entity: Entity, length: number): number {
  return Math.max(0, 1 - firstStart(entity) / Math.max(1, length / 4));
}

/** The share of the article's quarters in which the entity comes up. */
function spreadSignal(entity: Entity, { text }: Article): number {
  const quarters = new Set(
    entity.mentions.map(({ start }) => Math.floor((4 * start) / Math.max(1, text.length))),
  );
  return quarters.size / 4;
}

/** How much the article is about each entity; orders the cast by it. */
export const salience: Step = {
  name: 'salience',
  needs: ['entities', 'quotes'],
  gives: ['entities'],
  run: rankEntities,
};
