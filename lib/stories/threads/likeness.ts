import type { Member, StoryEvent } from './story-event.ts';
import { product } from './vectors.ts';

/** What speaks for an article telling an event, in the order of LIKENESS_WEIGHTS. */
export type Likeness = readonly [
  constant: 1,
  center: number,
  nearest: number,
  mean: number,
  nearestByTitle: number,
  sharedWords: number,
  days: number,
  size: number,
];

/**
 * Logistic regression on three collections of stories, each article against the events that it might have joined
 * (`fit.ts` beside the benchmark of stories). Mean and size lie half way between the fits with and without the size: with
 * it, events of many articles break up. None of the signals is a word.
 */
export const LIKENESS_WEIGHTS: readonly number[] = [-7, 3.5, 2.6, 5, 2.5, 0.75, -0.68, -0.8];

const MOST_DAYS = 10;
const MOST_SIZE = 3;

/** Measures how an article is like an event: its words, its headline, its day. */
export function likenessTo(event: StoryEvent, article: Member): Likeness {
  const { day } = article;
  const center = product(article.words, event.sum) / Math.sqrt(event.square || 1);
  const near = event.members.map((member) => product(article.words, member.words)).sort((a, b) => b - a);
  const [nearest = 0] = near;
  const byTitle = Math.max(0, ...event.members.map((member) => product(article.title, member.title)));
  let shared = 0;
  for (const word of article.words.keys()) if (event.sum.has(word)) shared += 1;
  const days = day === undefined || event.lastDay === undefined ? undefined : Math.abs(day - event.lastDay);
  return [
    1,
    Math.sqrt(center),
    Math.sqrt(nearest),
    near.reduce((sum, each) => sum + each, 0) / Math.max(1, near.length),
    Math.sqrt(nearest * byTitle),
    Math.log1p(shared),
    Math.min(days ?? 0, MOST_DAYS),
    Math.log(Math.min(event.size, MOST_SIZE)),
  ];
}

/** How likely (0..1) an article so like an event tells it. */
export function probabilityOf(
  likeness: readonly number[],
  weights: readonly number[] = LIKENESS_WEIGHTS,
): number {
  let sum = 0;
  for (const [i, signal] of likeness.entries()) sum += signal * (weights[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
