import { FUNCTION_WEIGHT, type QuoteWord, readQuoteWords } from './quote-words.ts';

/** As many keys as a quote is found by: those of some hundred words. */
const MOST_KEYS = 40;

/**
 * Numbers by which an index finds a quote in other words: one for each two telling words that follow on each other,
 * whatever little words stand between. Quotes that share none are not the same. A change of this function needs a
 * migration that writes the keys of all quotes anew.
 */
export function quoteKeys(text: string): readonly number[] {
  const spoken = readQuoteWords(text).filter(({ inserted }) => !inserted);
  const telling = spoken.filter(({ weight }) => weight > FUNCTION_WEIGHT);
  const keys = new Set<number>(
    spoken.length >= FEWEST_WORDS ? [hashOf(spoken.map(({ word }) => word).join(' '))] : [],
  );
  for (let i = 1; i < telling.length && keys.size < MOST_KEYS; i += 1) {
    const [first, second] = [telling[i - 1], telling[i]];
    if (first && second && (isRare(first) || isRare(second)))
      keys.add(hashOf(`${first.word} ${second.word}`));
  }
  return [...keys];
}

/** From so many words on, a quote is also found by all of them together, however common they are. */
const FEWEST_WORDS = 4;
const isRare = ({ weight }: QuoteWord): boolean => weight === 1;

/** FNV-1a, 32 bits (Fowler, Noll, Vo): two that fall on one number are told apart when they are compared. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
