import type { Span } from '../model/span.ts';
import type { TextPositionSelector, TextQuoteSelector } from '../model/text-selector.ts';
import { contextLikeness } from './context.ts';
import { findAlike, findSame, type Place } from './find-places.ts';
import { foldMarks } from './fold-marks.ts';

/** Words as a note or a correction keeps them: what they are, what stands around them, and where they were. */
export interface SoughtWords {
  readonly quote: TextQuoteSelector;
  readonly position?: TextPositionSelector;
}

/** Where words stand now; `approximate` where they are not the same to the letter. */
export interface Anchor extends Span {
  readonly how: 'exact' | 'approximate';
}

/** Words of this length that stand but once are known by themselves, whatever stands around them. */
const TELLING_LENGTH = 64;
// Likeness of the words and of their context together, 0..2; and by how much the best place must be ahead of the next.
// Set so that the bench "anchoring" places no note wrongly.
const LEAST_SAME = 1.7;
const LEAST_ALIKE = 1.65;
/** A few words may stand anywhere: they need nearly all of their context. */
const FEW_WORDS = 24; // characters
const LEAST_FEW = 1.85;
const LEAST_LEAD = 0.15;

/**
 * Finds words again in whatever state of their text: at their old place, else by the words and their context, else by
 * words that are like them. Where it is not sure which of several places is meant, there is none: to be lost is better
 * than to stand at the wrong place.
 */
export function findAnchor(text: string, { quote, position }: SoughtWords): Anchor | undefined {
  if (quote.exact.trim() === '') return undefined;
  if (position && standsAt(text, quote, position))
    return { start: position.start, end: position.end, how: 'exact' };
  const folded = foldMarks(text);
  const sought = {
    exact: foldMarks(quote.exact),
    prefix: foldMarks(quote.prefix),
    suffix: foldMarks(quote.suffix),
  };
  const same = choose(folded, findSame(folded, sought.exact), sought, LEAST_SAME);
  if (same) return { ...same, how: 'exact' };
  const alike = choose(folded, findAlike(folded, sought.exact), sought, LEAST_ALIKE);
  return alike && { ...alike, how: 'approximate' };
}

/** Whether nothing has changed there: neither the words nor anything of their context. */
function standsAt(text: string, { exact, prefix, suffix }: TextQuoteSelector, { start, end }: Span): boolean {
  return (
    text.slice(start, end) === exact &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix
  );
}

function choose(
  text: string,
  places: readonly Place[],
  quote: TextQuoteSelector,
  least: number,
): Span | undefined {
  const [best, next] = places
    .map((place) => ({ place, score: place.likeness + contextLikeness(text, place, quote) }))
    .sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const { start, end, likeness } = best.place;
  const isTelling = !next && likeness === 1 && quote.exact.length >= TELLING_LENGTH;
  const wanted = quote.exact.length < FEW_WORDS ? LEAST_FEW : least;
  const isMeant = best.score >= wanted && (!next || best.score - next.score >= LEAST_LEAD);
  return isTelling || isMeant ? { start, end } : undefined;
}
