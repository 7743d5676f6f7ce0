import search from 'approx-string-match';
import type { Span } from '../model/span.ts';
import type { TextQuoteSelector } from '../model/text-selector.ts';

/** Below this likeness a context is another one; English sentences that have nothing in common reach about 0.4. */
const MOST_CHANGED = 0.5;
/** Characters that may have been put between the words and their context. */
const SLACK = 16;

/** How much of what stood around the words stands around this place as well, 0..1; nothing known is 0. */
export function contextLikeness(
  text: string,
  { start, end }: Span,
  { prefix, suffix }: TextQuoteSelector,
): number {
  const before = text.slice(Math.max(0, start - prefix.length - SLACK), start);
  const behind = text.slice(end, end + suffix.length + SLACK);
  const sides = [
    [before, prefix],
    [behind, suffix],
  ] as const;
  const known = sides.filter(([, context]) => context.trim() !== '');
  const sum = known.reduce((total, [here, context]) => total + likeness(here, context), 0);
  return known.length === 0 ? 0 : sum / known.length;
}

function likeness(here: string, context: string): number {
  const [match] = search(here, context, Math.floor(context.length * MOST_CHANGED));
  return match ? 1 - match.errors / context.length : 0;
}
