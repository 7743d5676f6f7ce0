import { LONGEST_LISTED, type NameTable, OPENS_LONGER, phraseKey } from './name-table.ts';
import type { WordFacts } from './word-facts.ts';

/** Where in a listed name a word stands. */
const LISTED = { none: 0, alone: 1, first: 2, inside: 3 } as const;

/** A sentence as the features see it: the facts of its words, the lists they are on, the capitalized runs. */
export interface SentenceView {
  readonly words: readonly WordFacts[];
  /** Mask and position in a listed name, one number a word: mask * 4 + position. */
  readonly lists: Int32Array;
  /** The capitalized run that a word is in, half-open; −1 where it is in none. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** Nearly every word has a capital: capitals tell nothing here. */
  readonly shouted: boolean;
}

const CONNECTORS = new Set([
  'of',
  'the',
  'and',
  '&',
  'for',
  'de',
  'la',
  'al',
  'el',
  'bin',
  'van',
  'von',
  'der',
  'den',
  'du',
  'da',
  'di',
  'del',
  'ibn',
  "'s",
  '’s',
  '-',
]);

/** Reads a sentence of words. */
export function viewSentence(words: readonly WordFacts[], names: NameTable): SentenceView {
  const { runStart, runEnd } = findRuns(words);
  return { words, lists: findListed(words, names), runStart, runEnd, shouted: isShouted(words) };
}

function isShouted(words: readonly WordFacts[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const { isWord, capital } of words) {
    if (isWord) letters += 1;
    if (isWord && capital) capitals += 1;
  }
  return letters > 2 && capitals / letters > 0.75;
}

/** The longest listed name from each word on. */
function findListed(words: readonly WordFacts[], names: NameTable): Int32Array {
  const lists = new Int32Array(words.length);
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as WordFacts;
    const alone = word.lists & ~OPENS_LONGER;
    if (lists[i] === 0 && alone !== 0) lists[i] = alone * 4 + LISTED.alone;
    if (!word.capital || (word.lists & OPENS_LONGER) === 0) continue;
    let key = word.key;
    let length = 0;
    let mask = 0;
    for (let k = 1; k < LONGEST_LISTED && i + k < words.length; k += 1) {
      key = phraseKey(key, (words[i + k] as WordFacts).key);
      const found = names.maskOf(key);
      if (found === 0) continue;
      length = k;
      mask = found;
    }
    for (let k = 0; length > 0 && k <= length; k += 1)
      lists[i + k] = mask * 4 + (k === 0 ? LISTED.first : LISTED.inside);
    i += length;
  }
  return lists;
}

function findRuns(words: readonly WordFacts[]): { runStart: Int32Array; runEnd: Int32Array } {
  const runStart = new Int32Array(words.length).fill(-1);
  const runEnd = new Int32Array(words.length).fill(-1);
  const isCapital = (at: number) => words[at]?.capital === true;
  for (let start = 0; start < words.length; ) {
    if (!isCapital(start)) {
      start += 1;
      continue;
    }
    let end = start + 1;
    while (end < words.length) {
      let next = end;
      while (next < words.length && next < end + 3 && CONNECTORS.has(words[next]?.lower ?? '')) next += 1;
      if (!isCapital(next) || (next > end && words[end]?.lower === 'and')) break;
      end = next + 1;
    }
    runStart.fill(start, start, end);
    runEnd.fill(end, start, end);
    start = end;
  }
  return { runStart, runEnd };
}

/** Where in its run a word stands: 0 alone, 1 first, 2 last, 3 between. */
export function positionIn(start: number, end: number, at: number): number {
  if (end - start === 1) return 0;
  if (at === start) return 1;
  return at === end - 1 ? 2 : 3;
}
