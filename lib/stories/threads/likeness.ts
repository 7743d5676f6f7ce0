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
  undated: number,
  length: number,
];

/**
 * Logistic regression on three collections of stories, each article against the events that it might have joined
 * (`fit.ts` beside the benchmark of stories). Mean and size lie half way between the fits with and without the size: with
 * it, events of many articles break up. Undated, length and days are not of that fit, but were tried in steps on whole
 * collections: undated and length are what ECB+ and NeuS, undated and of unlike length, do best with together; days had to
 * count for more with them, so that threads of months do not suffer. None of the signals is a word.
 */
export const LIKENESS_WEIGHTS: readonly number[] = [-7, 3.5, 2.6, 5, 2.5, 0.75, -1.6, -0.8, -1.5, -1.5];

const MOST_DAYS = 10;
const MOST_SIZE = 3;
/** About as many different words as headline and opening of an article have; fewer share fewer with their event. */
const USUAL_WORDS = 100;
/** A headline alone counts as a paragraph does: shorter still, one word in common would be enough to join. */
const FEWEST_WORDS = 20;

/** What is measured first, without looking at each article of the event. */
interface Glance {
  readonly center: number;
  readonly sharedWords: number;
  readonly days: number;
  /** 1 if the day of the article or of the event is not known. */
  readonly undated: number;
  readonly length: number;
}

/** Measures how an article is like an event: its words, its headline, its day. */
export function likenessTo(event: StoryEvent, article: Member, glance = glanceAt(event, article)): Likeness {
  const near = event.members.map((member) => product(article.words, member.words)).sort((a, b) => b - a);
  const [nearest = 0] = near;
  const mean = near.reduce((sum, each) => sum + each, 0) / Math.max(1, near.length);
  const byTitle = Math.max(0, ...event.members.map((member) => product(article.title, member.title)));
  return toLikeness(event, glance, nearest, mean, byTitle);
}

/** The same, if it is likely enough (0..1) in the best case; most events are far from that, and their articles are never looked at. */
export function likenessIfLikely(event: StoryEvent, article: Member, from: number): Likeness | undefined {
  const glance = glanceAt(event, article);
  // All articles together make the sum, so that no single one is nearer than this.
  const nearest = Math.min(1, glance.center * Math.sqrt(event.square || 1));
  const best = toLikeness(event, glance, nearest, nearest, 1);
  return probabilityOf(best) < from ? undefined : likenessTo(event, article, glance);
}

function glanceAt(event: StoryEvent, { words, day }: Member): Glance {
  let sum = 0;
  let sharedWords = 0;
  for (const [word, weight] of words) {
    const theirs = event.sum.get(word);
    if (theirs === undefined) continue;
    sum += weight * theirs;
    sharedWords += 1;
  }
  const days = day === undefined || event.lastDay === undefined ? undefined : Math.abs(day - event.lastDay);
  return {
    center: sum / Math.sqrt(event.square || 1),
    sharedWords,
    days: Math.min(days ?? 0, MOST_DAYS),
    undated: days === undefined ? 1 : 0,
    length: Math.log(Math.max(words.size, FEWEST_WORDS) / USUAL_WORDS),
  };
}

function toLikeness(
  { size }: StoryEvent,
  { center, sharedWords, days, undated, length }: Glance,
  nearest: number,
  mean: number,
  byTitle: number,
): Likeness {
  return [
    1,
    Math.sqrt(center),
    Math.sqrt(nearest),
    mean,
    Math.sqrt(nearest * byTitle),
    Math.log1p(sharedWords),
    days,
    Math.log(Math.min(size, MOST_SIZE)),
    undated,
    length,
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
