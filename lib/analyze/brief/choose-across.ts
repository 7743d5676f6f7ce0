import {
  ACROSS_SENTENCE_WEIGHTS,
  ACROSS_WORD_WEIGHTS,
  signalsAcross,
  type Telling,
} from './across-signals.ts';
import { bestSet } from './best-set.ts';
import { type Signals, weigh } from './signals.ts';
import { countWords } from './words.ts';

/** A sentence of one of several articles: which article, and which sentence of it. */
export interface ChoiceAcross {
  readonly article: number;
  readonly index: number;
}

/** As long as the best extracts of three outlets' leads; the rest fitted. */
const MEASURE = { mostWords: 65, usualWords: 140, sentenceShare: 0.3 };

/** The weights of the signals; others than the default are for fitting. */
export interface AcrossWeights {
  readonly sentence: Signals;
  readonly word: Signals;
}

/**
 * Chooses two or three sentences, at most 65 words, over articles that tell the same event: those that cover what the
 * articles and their headlines share. The answer is in the order of the articles and of their sentences.
 */
export function chooseAcross(
  tellings: readonly Telling[],
  stopWords: ReadonlySet<string>,
  weights: AcrossWeights = { sentence: ACROSS_SENTENCE_WEIGHTS, word: ACROSS_WORD_WEIGHTS },
): ChoiceAcross[] {
  const { sentences, words } = signalsAcross(tellings, stopWords);
  const candidates = sentences.map(({ signals, text, ...place }) => ({
    ...place,
    worth: weigh(signals, weights.sentence),
    length: countWords(text),
  }));
  const fitting = candidates.filter(({ length }) => length <= MEASURE.mostWords);
  return bestSet(fitting, (word) => weigh(words.get(word) ?? [], weights.word), MEASURE)
    .toSorted((a, b) => a.article - b.article || a.index - b.index)
    .map(({ article, index }) => ({ article, index }));
}
