import type { QuoteWord } from './quote-words.ts';

/** What two quotes have in common. */
export interface Likeness {
  /** 0..1, of the shorter quote's words by their weight, how much the other one says in the same order. */
  readonly share: number;
  /** The weight of what they share: how hard it is to share as much by chance. */
  readonly shared: number;
}

const NOTHING: Likeness = { share: 0, shared: 0 };
/** What each break in what they share costs: words that only happen to stand in both are scattered. */
const BREAK = 0.5;

/**
 * Compares two quotes by the heaviest sequence of words that both have in the same order (longest common subsequence,
 * weighted, with a price on gaps as in Gotoh 1982). What is cut at either end costs nothing, nor do words in brackets.
 */
export function likenessOf(a: readonly QuoteWord[], b: readonly QuoteWord[]): Likeness {
  const least = Math.min(weightOf(a), weightOf(b));
  if (least === 0) return NOTHING;
  const shared = heaviestSequence(spoken(a), spoken(b));
  return { share: Math.min(1, shared / least), shared };
}

const spoken = (words: readonly QuoteWord[]): readonly QuoteWord[] => words.filter((word) => !word.inserted);

function weightOf(words: readonly QuoteWord[]): number {
  return spoken(words).reduce((sum, { weight }) => sum + weight, 0);
}

/** Quadratic in words, of which a quote has at most a few hundred. */
function heaviestSequence(a: readonly QuoteWord[], b: readonly QuoteWord[]): number {
  let best = new Float64Array(b.length + 1);
  /** The same, of sequences that end with the last word of both. */
  let ending = new Float64Array(b.length + 1);
  for (const mine of a) {
    const bestNow = new Float64Array(b.length + 1);
    const endingNow = new Float64Array(b.length + 1);
    for (let i = 1; i <= b.length; i += 1) {
      if (b[i - 1]?.word === mine.word) {
        const before = Math.max(ending[i - 1] ?? 0, (best[i - 1] ?? 0) - BREAK, 0);
        endingNow[i] = before + mine.weight;
      }
      bestNow[i] = Math.max(bestNow[i - 1] ?? 0, best[i] ?? 0, endingNow[i] ?? 0);
    }
    [best, ending] = [bestNow, endingNow];
  }
  return best[b.length] ?? 0;
}
