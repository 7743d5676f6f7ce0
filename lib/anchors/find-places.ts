import search from 'approx-string-match';
import type { Span } from '../model/span.ts';

/** A place where words may stand. */
export interface Place extends Span {
  /** How much of the words stands there, 0..1. */
  readonly likeness: number;
}

/** Words that stand more often than this name no place. */
const MOST_PLACES = 1000;
/** Of a quotation a quarter of the characters may have changed: more is another sentence, most news sentences share a third. */
const MOST_CHANGED = 0.25;
/** Shorter words are found alike in places that have nothing to do with them. */
const SHORTEST_ALIKE = 24;
/** So many next best places are looked at, so that a better one by its context is not missed. */
const ROUNDS = 4;

/** All places of exactly these words. */
export function findSame(text: string, words: string): readonly Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length, likeness: 1 });
    if (places.length > MOST_PLACES) return [];
  }
  return places;
}

/** The places that are most like these words, none within another. */
export function findAlike(text: string, words: string): readonly Place[] {
  if (words.length < SHORTEST_ALIKE) return [];
  const most = Math.floor(words.length * MOST_CHANGED);
  const places: Place[] = [];
  let left = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const matches = search(left, words, most); // only those with the fewest changes
    if (matches.length === 0) break;
    for (const { start, end, errors } of matches) {
      if (left.slice(start, end).includes('\0')) continue; // lies over one that was found already
      places.push({ ...wholeWords(text, { start, end }), likeness: 1 - errors / words.length });
      left = left.slice(0, start) + '\0'.repeat(end - start) + left.slice(end);
    }
  }
  return places;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** A span whose ends lie within words, stretched to the ends of these words. */
function wholeWords(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first > 0 && isLetter(text, first - 1) && isLetter(text, first)) first -= 1;
  while (last < text.length && isLetter(text, last - 1) && isLetter(text, last)) last += 1;
  return { start: first, end: last };
}

function isLetter(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at));
}
