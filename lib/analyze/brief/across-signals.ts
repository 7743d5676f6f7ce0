import { leansOnNeighbors } from '../furniture.ts';
import type { Signals } from './signals.ts';
import { centralities, toVectors } from './vectors.ts';
import { contentWords, countWords } from './words.ts';

/** An article of several that tell the same event: its headline, and its sentences in order. */
export interface Telling {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** A sentence of one of them. */
export interface ToldSentence {
  readonly article: number;
  readonly index: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly signals: Signals;
}

/**
 * Weights of the signals of a sentence and of a word: ridge regressions on 2,131 stories with summaries, each told by
 * three articles (`fit-across.ts` beside the benchmark of briefs). None of the signals is a word.
 */
export const ACROSS_SENTENCE_WEIGHTS: Signals = [
  -0.125, 0.008, 0.149, -0.714, 0.662, 0.337, -0.09, 0.369, 0.488, -0.046,
];
export const ACROSS_WORD_WEIGHTS: Signals = [-0.251, 0.782, -0.296, 0.042, 0.131, 0.062, 0.181, 0.1, 0.27];

/** News is told first: a very long article, and the hundredth of an event, need not be read to the end. */
const SENTENCES_READ = 12;
const ARTICLES_READ = 40;
const LONGEST = 50;

/** Measures every sentence and every word of the articles' openings. */
export function signalsAcross(
  tellings: readonly Telling[],
  stopWords: ReadonlySet<string>,
): { readonly sentences: readonly ToldSentence[]; readonly words: ReadonlyMap<string, Signals> } {
  const read = tellings.slice(0, ARTICLES_READ).flatMap(({ sentences }, article) =>
    sentences.slice(0, SENTENCES_READ).map((text, index) => {
      return { article, index, text, words: contentWords(text, stopWords) };
    }),
  );
  const articles = Math.min(tellings.length, ARTICLES_READ);
  const inTitles = countTitles(tellings, stopWords);
  const seen = countWordsIn(read);
  const central = centralities(toVectors(read.map(({ words }) => words)));
  const sentences = read.map((sentence, i) => {
    const shared = meanOf(sentence.words, (word) => (seen.get(word)?.articles.size ?? 0) / articles);
    const titled = meanOf(sentence.words, (word) => (inTitles.get(word) ?? 0) / articles);
    const { index, text } = sentence;
    const center = central[i] ?? 0;
    const length = Math.min(countWords(text), LONGEST) / 25;
    const place = [Math.exp(-index / 3), index === 0 ? 1 : 0];
    const signals = [
      1,
      ...place,
      center,
      center ** 2,
      length,
      length ** 2,
      shared,
      titled,
      Number(leansOnNeighbors(text)),
    ];
    return { ...sentence, signals };
  });
  const words = new Map<string, Signals>();
  for (const [word, { articles: among, count, first, early }] of seen) {
    const share = among.size / articles;
    const titles = inTitles.get(word) ?? 0;
    words.set(word, [
      1,
      share,
      share ** 2,
      Math.log1p(count),
      count / read.length,
      Math.exp(-first / 3),
      early / articles,
      Math.min(1, titles),
      titles / articles,
    ]);
  }
  return { sentences, words };
}

/** In how many headlines each word stands. */
function countTitles(tellings: readonly Telling[], stopWords: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of tellings.slice(0, ARTICLES_READ))
    for (const word of new Set(contentWords(title, stopWords))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

interface Seen {
  readonly articles: Set<number>;
  count: number;
  first: number;
  early: number;
}

/** Where each word stands: in which articles, in how many sentences, how early. */
function countWordsIn(
  read: readonly { readonly article: number; readonly index: number; readonly words: readonly string[] }[],
): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { article, index, words } of read) {
    for (const word of new Set(words)) {
      const before = seen.get(word) ?? { articles: new Set(), count: 0, first: index, early: 0 };
      before.articles.add(article);
      before.count += 1;
      before.first = Math.min(before.first, index);
      before.early += Math.exp(-index / 3);
      seen.set(word, before);
    }
  }
  return seen;
}

function meanOf(words: readonly string[], value: (word: string) => number): number {
  return words.reduce((sum, word) => sum + value(word), 0) / Math.max(1, words.length);
}
