import { leansOnNeighbors } from '../furniture.ts';
import { bestSet } from './best-set.ts';
import {
  SENTENCE_WEIGHTS,
  type Signals,
  sentenceSignals,
  WORD_WEIGHTS,
  weigh,
  wordSignals,
} from './signals.ts';
import { contentWords, countWords } from './words.ts';

/** At most so many words make a brief. */
export const MOST_WORDS = 60;
/** Fitted. */
const MEASURE = {
  mostWords: MOST_WORDS,
  usualWords: 40,
  sentenceShare: 0.3,
};
const TITLE_SHARE = 0.5;
const PENALTY = 0.1;

/** A sentence that was chosen: its place in the list, and whether it stands there for opening the article. */
export interface Choice {
  readonly index: number;
  readonly lead: boolean;
}

/** The weights of a brief's signals; others than the default are for fitting. */
export interface Weights {
  readonly sentence: Signals;
  readonly word: Signals;
}

/**
 * Chooses the two or three sentences that tell most in sixty words: those that cover the words a summary would use, and
 * that open the article or share most with it. Sentences
 * in the order of the text; so is the answer.
 */
export function chooseSentences(
  sentences: readonly string[],
  title: string,
  stopWords: ReadonlySet<string>,
  weights: Weights = { sentence: SENTENCE_WEIGHTS, word: WORD_WEIGHTS },
): Choice[] {
  const words = sentences.map((sentence) => contentWords(sentence, stopWords));
  const signals = sentenceSignals(sentences, words);
  const inTitle = new Set(contentWords(title, stopWords));
  const chances = new Map<string, number>();
  for (const [word, each] of wordSignals(words)) {
    chances.set(word, weigh(each, weights.word) + (inTitle.has(word) ? TITLE_SHARE / (1 + inTitle.size) : 0));
  }
  const candidates = sentences.map((text, index) => ({
    index,
    worth: weigh(signals[index] ?? [], weights.sentence) - (isAside(text) ? PENALTY : 0),
    length: countWords(text),
    words: words[index] ?? [],
  }));
  const best = bestSet(candidates, (word) => chances.get(word) ?? 0, MEASURE);
  return best
    .map(({ index }) => ({ index, lead: isLead(index, signals[index]) }))
    .sort((a, b) => a.index - b.index);
}

/** Openings that point back to the sentence before; English. */
const LEANS =
  /^(?:but|and|however|still|also|so|yet|meanwhile|instead|he|she|they|it|his|her|their|this|that|these|those)\b/i;

/** Such sentences, and those that point back, need what stands around them. */
function isAside(sentence: string): boolean {
  return leansOnNeighbors(sentence) || LEANS.test(sentence);
}

const LEAD_SENTENCES = 2;

/** Whether a sentence stands in the brief for its place: the opening, unless another says the same better. */
function isLead(index: number, signals: Signals = []): boolean {
  const centrality = signals[3] ?? 0;
  return index === 0 || (index < LEAD_SENTENCES && centrality < 0.7);
}
