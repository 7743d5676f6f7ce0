import {
  SENTENCE_WEIGHTS,
  type Signals,
  sentenceSignals,
  WORD_WEIGHTS,
  weigh,
  wordSignals,
} from './signals.ts';
import { contentWords, countWords } from './words.ts';

/** At most so many sentences and words make a brief. */
export const MOST_SENTENCES = 3;
export const MOST_WORDS = 60;

/** Sets are made of the best sentences only, so that their number stays small. */
const CONSIDERED = 14;
const FEWEST_WORDS = 5;
/** Counted words of a usual summary; fitted. A larger number favors longer briefs. */
const USUAL_WORDS = 40;
/** How much the sentences' own worth counts beside the words that they cover; fitted. */
const SENTENCE_SHARE = 0.3;
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

interface Candidate {
  readonly index: number;
  readonly worth: number;
  readonly length: number;
  readonly words: readonly string[];
}

/**
 * Chooses the two or three sentences that tell most in sixty words: those that cover the words a summary would use, said
 * once each (coverage of concepts, Gillick & Favre 2009), and that open the article or share most with it. Sentences
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
  const best = bestSet(shortlist(candidates), (word) => chances.get(word) ?? 0);
  return best
    .map(({ index }) => ({ index, lead: isLead(index, signals[index]) }))
    .sort((a, b) => a.index - b.index);
}

/** Openings that point back to the sentence before; English. */
const LEANS =
  /^(?:but|and|however|still|also|so|yet|meanwhile|instead|he|she|they|it|his|her|their|this|that|these|those)\b/i;

/** A question, a sentence that opens with a quotation mark or points back leans on what stands around it. */
function isAside(sentence: string): boolean {
  return /^["“'‘`]/.test(sentence) || /\?["”’']?$/.test(sentence) || LEANS.test(sentence);
}

function shortlist(candidates: readonly Candidate[]): readonly Candidate[] {
  const long = candidates.filter(({ length }) => length >= FEWEST_WORDS);
  return [...(long.length > 0 ? long : candidates)].sort((a, b) => b.worth - a.worth).slice(0, CONSIDERED);
}

/** The best set of two or three that keeps to the length; one sentence where no two fit. */
function bestSet(candidates: readonly Candidate[], chance: (word: string) => number): readonly Candidate[] {
  let best: readonly Candidate[] = candidates.slice(0, 1);
  let bestValue = Number.NEGATIVE_INFINITY;
  const consider = (set: readonly Candidate[], from: number) => {
    for (let i = from; i < candidates.length; i++) {
      const next = candidates[i];
      if (!next) continue;
      const larger = [...set, next];
      if (larger.reduce((sum, { length }) => sum + length, 0) > MOST_WORDS) continue;
      const value = larger.length > 1 ? valueOfSet(larger, chance) : Number.NEGATIVE_INFINITY;
      if (value > bestValue) [best, bestValue] = [larger, value];
      if (larger.length < MOST_SENTENCES) consider(larger, i + 1);
    }
  };
  consider([], 0);
  return best;
}

/** What a set of sentences is worth: the words it covers for its length, and the worth of its sentences. */
function valueOfSet(set: readonly Candidate[], chance: (word: string) => number): number {
  const covered = new Set<string>();
  let counted = 0;
  let worth = 0;
  let length = 0;
  for (const candidate of set) {
    for (const word of candidate.words) covered.add(word);
    counted += candidate.words.length;
    worth += candidate.worth * candidate.length;
    length += candidate.length;
  }
  let sum = 0;
  for (const word of covered) sum += chance(word);
  return (2 * sum) / (counted + USUAL_WORDS) + (SENTENCE_SHARE * worth) / Math.max(1, length);
}

const LEAD_SENTENCES = 2;

/** Whether a sentence stands in the brief for its place: the opening, unless another says the same better. */
function isLead(index: number, signals: Signals = []): boolean {
  const centrality = signals[3] ?? 0;
  return index === 0 || (index < LEAD_SENTENCES && centrality < 0.7);
}
