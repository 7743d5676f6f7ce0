import type { Quote } from '../model/analysis.ts';
import type { TextTarget } from '../model/correction.ts';
import { overlaps, type Span } from '../model/span.ts';
import { SELECTOR_CONTEXT } from '../model/text-selector.ts';

/** Of the two spans together, so much must be in both for a quote that was cut otherwise to be the same. */
const SHARE_IN_BOTH = 0.5;

/** The quote that a correction is about, in whatever analysis of whatever state of the text; absent where it is gone. */
export function findQuote(text: string, quotes: readonly Quote[], target: TextTarget): Quote | undefined {
  const place = findPlace(text, target);
  if (!place) return undefined;
  const shareOf = (quote: Quote) =>
    (Math.min(quote.end, place.end) - Math.max(quote.start, place.start)) /
    (Math.max(quote.end, place.end) - Math.min(quote.start, place.start));
  return quotes
    .filter((quote) => overlaps(quote, place) && shareOf(quote) >= SHARE_IN_BOTH)
    .sort((a, b) => shareOf(b) - shareOf(a))[0];
}

/** Of all places of the words the one whose context agrees best, the nearest to the old place where several do. */
function findPlace(
  text: string,
  { quote: { exact, prefix, suffix }, position }: TextTarget,
): Span | undefined {
  if (exact === '') return undefined;
  let best: { readonly start: number; readonly agreeing: number } | undefined;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const before = sameCharacters(
      reversed(text.slice(Math.max(0, start - SELECTOR_CONTEXT), start)),
      reversed(prefix),
    );
    const end = start + exact.length;
    const agreeing = before + sameCharacters(text.slice(end, end + SELECTOR_CONTEXT), suffix);
    const isNearer = best && Math.abs(start - position.start) < Math.abs(best.start - position.start);
    if (!best || agreeing > best.agreeing || (agreeing === best.agreeing && isNearer))
      best = { start, agreeing };
  }
  return best && { start: best.start, end: best.start + exact.length };
}

const reversed = (text: string): string => text.split('').reverse().join('');

function sameCharacters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}
