import { hashText, mix } from './hash.ts';
import { KEYWORDS } from './keywords.ts';
import { type NameTable, wordKey } from './name-table.ts';
import type { WordClass, WordClasses } from './word-classes.ts';

/** What the tagger knows of a word wherever it stands. */
export interface WordFacts extends WordClass {
  readonly text: string;
  readonly lower: string;
  /** Hashes: as written, lower case, shape. */
  readonly exact: number;
  readonly small: number;
  readonly shape: number;
  readonly capital: boolean;
  readonly isWord: boolean;
  /** Bits: title, organization word, place word, event word … */
  readonly keyword: number;
  /** Key and mask in the table of names. */
  readonly key: number;
  readonly lists: number;
  /** Hashes of prefixes, suffixes and, for capitalized words, trigrams. */
  readonly affixes: Uint32Array;
  readonly tail: number;
}

const MOST_CACHED = 60_000; // words; an archive run must not grow without end
const LONGEST_SHAPE = 40;

/** Looks words up and remembers them. */
export function createWordFacts(names: NameTable, classes: WordClasses): (word: string) => WordFacts {
  const cache = new Map<string, WordFacts>();
  return (word) => {
    const known = cache.get(word);
    if (known) return known;
    if (cache.size >= MOST_CACHED) cache.clear();
    const facts = toFacts(word, names, classes);
    cache.set(word, facts);
    return facts;
  };
}

function toFacts(text: string, names: NameTable, classes: WordClasses): WordFacts {
  const lower = text.toLowerCase();
  const first = text[0] ?? '';
  const capital = first !== first.toLowerCase();
  const shapeText = shapeOf(text);
  const shape = hashText(2, shapeText);
  const key = wordKey(text);
  return {
    text,
    lower,
    exact: hashText(3, text),
    small: hashText(1, lower),
    shape,
    capital,
    isWord: /[\p{L}\p{N}]/u.test(text),
    keyword: KEYWORDS.get(lower) ?? 0,
    key,
    lists: names.maskOf(key),
    affixes: Uint32Array.from(affixesOf(lower, shapeText, capital)),
    tail: hashText(9, lower.slice(-3)),
    ...classes(lower),
  };
}

/** "McKinley-2" → "X+x+X+x+-d": runs of one sort collapse. */
export function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  for (let i = 0; i < Math.min(word.length, LONGEST_SHAPE); i += 1) {
    const sort = sortOf(word[i] ?? '');
    if (sort !== last) shape += sort;
    else if (!shape.endsWith('+')) shape += '+';
    last = sort;
  }
  return shape;
}

function sortOf(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  if (character !== character.toLowerCase()) return 'X';
  if (character !== character.toUpperCase()) return 'x';
  return character;
}

function affixesOf(lower: string, shape: string, capital: boolean): number[] {
  const { length } = lower;
  if (length < 3) return [];
  const affixes = [
    hashText(5, lower.slice(0, 2)),
    hashText(6, lower.slice(0, 3)),
    hashText(8, lower.slice(-2)),
  ];
  affixes.push(hashText(9, lower.slice(-3)), hashText(13, lower.slice(-1) + shape));
  if (length > 4) affixes.push(hashText(7, lower.slice(0, 4)), hashText(10, lower.slice(-4)));
  if (capital && length > 4 && length < 20) {
    for (let i = 1; i + 3 < length; i += 1) affixes.push(mix(hashText(14, lower.slice(i, i + 3)), 14));
  }
  return affixes;
}
