import { findAnchor } from '../anchors/find-anchor.ts';
import type { Quote } from '../model/analysis.ts';
import type { TextTarget } from '../model/correction.ts';
import { overlaps } from '../model/span.ts';

/** Of the two spans together, so much must be in both for a quote that was cut otherwise to be the same. */
const SHARE_IN_BOTH = 0.5;

/** The quote that a correction is about, in whatever analysis of whatever state of the text; absent where it is gone. */
export function findQuote(text: string, quotes: readonly Quote[], target: TextTarget): Quote | undefined {
  const place = findAnchor(text, target);
  if (!place) return undefined;
  const shareOf = (quote: Quote) =>
    (Math.min(quote.end, place.end) - Math.max(quote.start, place.start)) /
    (Math.max(quote.end, place.end) - Math.min(quote.start, place.start));
  return quotes
    .filter((quote) => overlaps(quote, place) && shareOf(quote) >= SHARE_IN_BOTH)
    .sort((a, b) => shareOf(b) - shareOf(a))[0];
}
