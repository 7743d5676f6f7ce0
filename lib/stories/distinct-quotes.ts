import { quoteKeys } from './quote-keys.ts';
import { readQuoteWords } from './quote-words.ts';
import { type ComparedQuote, isSameQuote } from './same-quote.ts';

/** A quote with the keys that it has in common with those of the same words. */
export interface KeyedQuote extends ComparedQuote {
  readonly keys: readonly number[];
}

/** What of a quote is compared, read from its text. */
export function toKeyedQuote(text: string, more: Omit<ComparedQuote, 'words'>): KeyedQuote {
  return { ...more, words: readQuoteWords(text), keys: quoteKeys(text) };
}

/** Whether one of the others is the same quote. */
export function isAmong(quote: KeyedQuote, others: readonly KeyedQuote[]): boolean {
  const keys = new Set(quote.keys);
  return others.some((other) => other.keys.some((key) => keys.has(key)) && isSameQuote(quote, other));
}

/** Those of the quotes, in their order, that are the same neither as one before them nor as one of `said`. */
export function distinctQuotes<T>(
  quotes: readonly T[],
  said: readonly KeyedQuote[],
  toKeyed: (quote: T) => KeyedQuote,
): readonly T[] {
  const met = [...said];
  return quotes.filter((quote) => {
    const keyed = toKeyed(quote);
    if (isAmong(keyed, met)) return false;
    met.push(keyed);
    return true;
  });
}
