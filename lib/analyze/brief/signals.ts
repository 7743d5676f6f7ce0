import { centralities, similarity, toVectors } from './vectors.ts';
import { countWords } from './words.ts';

/** What is measured of a sentence, in the order of SENTENCE_WEIGHTS; none of it is a word, so it may be fitted on any text. */
export type Signals = readonly number[];

/**
 * Weights of the signals of a sentence: a ridge regression on how much of a human summary each sentence of 1,000
 * articles shares with it (`fit.ts` beside the benchmark of briefs).
 */
export const SENTENCE_WEIGHTS: Signals = [-0.038, 0.118, 0.036, -0.277, 0.323, 0.193, -0.068, 0.064, 0.419];

/** The same for each word of an article: how likely it is that a summary uses it. */
export const WORD_WEIGHTS: Signals = [-0.047, 0.068, 0.71, -0.074, -0.065, 0.173, 0.091];

const LONGEST = 50;

/** For each sentence, given as its counted words and its text: lead, centrality, length, likeness to the lead, frequency. */
export function sentenceSignals(texts: readonly string[], words: readonly (readonly string[])[]): Signals[] {
  const vectors = toVectors(words);
  const central = centralities(vectors);
  const share = shareOfText(words);
  return texts.map((text, i) => {
    const centrality = central[i] ?? 0;
    const length = Math.min(countWords(text), LONGEST) / 25;
    const vector = vectors[i];
    const [lead] = vectors;
    const likeLead = lead && vector ? similarity(vector, lead) : 0;
    const frequency = Math.min(share(words[i] ?? []), 5) / 5;
    const place = [Math.exp(-i / 3), Math.exp(-i / 10)];
    return [1, ...place, centrality, centrality ** 2, length, length ** 2, likeLead, frequency];
  });
}

/** The mean share of the text that each of some words takes, in percent. */
function shareOfText(words: readonly (readonly string[])[]): (some: readonly string[]) => number {
  const counts = new Map<string, number>();
  let all = 0;
  for (const list of words) {
    for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
    all += list.length;
  }
  return (some) =>
    (some.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / Math.max(1, all * some.length)) * 100;
}

/** For each word of the text: in how many sentences it stands, and how early. */
export function wordSignals(words: readonly (readonly string[])[]): ReadonlyMap<string, Signals> {
  const seen = new Map<string, { count: number; first: number; early: number }>();
  for (const [i, list] of words.entries()) {
    for (const word of new Set(list)) {
      const before = seen.get(word) ?? { count: 0, first: i, early: 0 };
      seen.set(word, { ...before, count: before.count + 1, early: before.early + Math.exp(-i / 5) });
    }
  }
  const signals = new Map<string, Signals>();
  for (const [word, { count, first, early }] of seen) {
    const often = Math.log1p(count);
    const near = Math.exp(-first / 3);
    signals.set(word, [
      1,
      often,
      count / words.length,
      near,
      Math.exp(-first / 10),
      Math.min(early, 2),
      often * near,
    ]);
  }
  return signals;
}

/** The weighted sum of signals. */
export function weigh(signals: Signals, weights: Signals): number {
  let sum = 0;
  for (const [i, signal] of signals.entries()) sum += signal * (weights[i] ?? 0);
  return sum;
}
