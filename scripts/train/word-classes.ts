import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toStoredKey } from '../../lib/analyze/ner/key-table.ts';
import { classKey, type PackedClasses } from '../../lib/analyze/ner/word-classes.ts';

/** The classes of words that `cluster-words.ts` found: a line a fine class, `COARSE MIDDLE word word …`. */
export const CLASSES_FILE = join(import.meta.dirname, 'word-classes.txt');

/** Packs lines of classes for a model file. Where two words have one key, the one of the earlier line counts. */
export function packClasses(lines: readonly string[]): PackedClasses {
  const fineOf = new Map<number, number>();
  const middleOf: number[] = [];
  const coarseOf: number[] = [];
  lines.forEach((line, fine) => {
    const [coarse, middle, ...words] = line.split(' ');
    middleOf.push(Number(middle));
    coarseOf[Number(middle)] = Number(coarse);
    for (const word of words) {
      const key = toStoredKey(classKey(word));
      if (!fineOf.has(key)) fineOf.set(key, fine + 1);
    }
  });
  const keys = Uint32Array.from(fineOf.keys()).sort();
  return {
    keys,
    numbers: Uint16Array.from(keys, (key) => fineOf.get(key) ?? 0),
    middleOf: Uint16Array.from(middleOf),
    coarseOf: Uint16Array.from(coarseOf, (coarse) => coarse ?? 0),
  };
}

export function readClasses(): PackedClasses {
  return packClasses(readFileSync(CLASSES_FILE, 'utf8').trimEnd().split('\n'));
}
