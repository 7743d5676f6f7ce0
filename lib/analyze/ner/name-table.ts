import { hashText, mix } from './hash.ts';

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
const KEY_BITS = 28; // of 90,000 names one look-up in 3,000 meets a name that is not there

/** Which lists a word or phrase is on, by hash; false hits are rare and were there in training too. */
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

/** Cut to the bits that the table keeps. */
export function toStoredKey(key: number): number {
  return key >>> (32 - KEY_BITS);
}

/** Builds the table from stored keys (rising) and their masks. */
export function createNameTable(keys: Uint32Array, masks: Uint16Array): NameTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)));
  const slots = new Uint32Array(size); // key + 1, 0 is free
  const found = new Uint16Array(size);
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] ?? 0;
    let at = slotOf(key, size);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = key + 1;
    found[at] = masks[i] ?? 0;
  }
  const maskOf = (full: number): number => {
    const key = toStoredKey(full);
    let at = slotOf(key, size);
    while (slots[at] !== 0) {
      if (slots[at] === key + 1) return found[at] ?? 0;
      at = (at + 1) & (size - 1);
    }
    return 0;
  };
  return { maskOf };
}

function slotOf(key: number, size: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - Math.log2(size));
}
