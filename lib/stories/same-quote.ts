import { likenessOf } from './quote-likeness.ts';
import type { QuoteWord } from './quote-words.ts';

/** What of a quote is compared with those of other articles. */
export interface ComparedQuote {
  readonly words: readonly QuoteWord[];
  /** Who said it, named alike in all articles; absent where that is not known. */
  readonly speaker?: string;
  /** ISO 8601, when the article was published. */
  readonly publishedAt?: string;
}

/** Shared words of this share and this weight (see `likenessOf`) are enough. */
interface Enough {
  readonly share: number;
  readonly shared: number;
}

/** The words of one occasion are in the news for so long; later the same person may have said the same again. */
const SAME_DAYS = 3;

// Read off pairs of quotes in 8,400 articles of many outlets, conservatively: a wrong link is worse than none.
/** By what is known of the speakers; the second of two is for words that a translator or writer chose otherwise. */
const ENOUGH: Readonly<Record<'same' | 'sameDays' | 'unknown' | 'other', readonly Enough[]>> = {
  sameDays: [
    { share: 0.8, shared: 2 },
    { share: 0.5, shared: 3 },
  ],
  same: [
    { share: 0.8, shared: 3 },
    { share: 0.6, shared: 5 },
  ],
  unknown: [{ share: 0.8, shared: 3 }],
  other: [{ share: 0.9, shared: 4 }],
};

/** Whether two quotes are the same words, cut or worded differently. Two named speakers ask for more than one. */
export function isSameQuote(a: ComparedQuote, b: ComparedQuote): boolean {
  const { share, shared } = likenessOf(a.words, b.words);
  return ENOUGH[relationOf(a, b)].some((enough) => share >= enough.share && shared >= enough.shared);
}

function relationOf(a: ComparedQuote, b: ComparedQuote): keyof typeof ENOUGH {
  const isNear = daysApart(a, b) <= SAME_DAYS;
  if (a.speaker === undefined || b.speaker === undefined) return isNear ? 'unknown' : 'other';
  if (a.speaker !== b.speaker) return 'other';
  return isNear ? 'sameDays' : 'same';
}

/** Not a number where one has no date: that is never near. */
function daysApart(a: ComparedQuote, b: ComparedQuote): number {
  return Math.abs(Date.parse(a.publishedAt ?? '') - Date.parse(b.publishedAt ?? '')) / 86_400_000;
}
