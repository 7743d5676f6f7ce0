import { hashText, mix } from './hash.ts';
import { createKeyTable, type KeyedNumbers } from './key-table.ts';

/** The lists that names are looked up in; the order is that of the bits of a mask. */
export const NAME_LISTS = [
  'country',
  'city',
  'largeCity',
  'province',
  'demonym',
  'firstName',
  'lastName',
  'organization',
  'ordinaryWord',
  'company',
  'club',
] as const;
export type NameList = (typeof NAME_LISTS)[number];

/** Set on a word that opens a name of several words. */
export const OPENS_LONGER = 1 << NAME_LISTS.length;
export const LONGEST_LISTED = 6; // words

/** Which lists a word or phrase is on, by hash. */
export interface NameTable {
  readonly maskOf: (key: number) => number;
}

/** The key of a word in the table: as written, accents dropped. */
export function wordKey(word: string): number {
  return hashText(
    101,
    isPlain(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'"),
  );
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) > 126) return false;
  return true;
}

/** The key of a phrase that goes on with one more word. */
export function phraseKey(phrase: number, word: number): number {
  return mix(phrase, word);
}

/** Builds the table from stored keys and their masks. */
export function createNameTable(packed: KeyedNumbers): NameTable {
  return { maskOf: createKeyTable(packed) };
}
