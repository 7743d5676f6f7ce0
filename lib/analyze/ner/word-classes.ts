import { hashText } from './hash.ts';
import { createKeyTable, type KeyedNumbers } from './key-table.ts';

/** What sort of word it is, in three grains, each counted from 1; 0 where that is not known. */
export interface WordClass {
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
}

/** Classes of words that stand in like surroundings, as a model file carries them. */
export interface PackedClasses extends KeyedNumbers {
  /** The middle class of each fine one, and the coarse class of each middle one, counted from 0. */
  readonly middleOf: Uint16Array;
  readonly coarseOf: Uint16Array;
}

/** The class of a word in small letters. */
export type WordClasses = (lower: string) => WordClass;

export const UNKNOWN_CLASS: WordClass = { fine: 0, middle: 0, coarse: 0 };

/** The key of a word, in small letters, in the table of classes. */
export function classKey(lower: string): number {
  return hashText(103, lower);
}

/** Looks words up; one that is not known is what its part after the last hyphen is: "vice-chairman". */
export function createWordClasses(packed: PackedClasses): WordClasses {
  const fineOf = createKeyTable(packed);
  return (lower) => {
    const fine = fineOf(classKey(lower)) || fineOf(classKey(lower.slice(lower.lastIndexOf('-') + 1)));
    if (fine === 0) return UNKNOWN_CLASS;
    const middle = (packed.middleOf[fine - 1] ?? 0) + 1;
    return { fine, middle, coarse: (packed.coarseOf[middle - 1] ?? 0) + 1 };
  };
}
