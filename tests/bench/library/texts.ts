import type { createRandom } from '../../../scripts/train/random.ts';

const SYLLABLES = 'ba co di fe gu ha jo ki le mu na or pa re si to ul ve wi ya zo'.split(' ');
const WORDS = 40_000; // different ones, as in the news of a few months
const LENGTH = 450; // words of an article, unless more or fewer are asked for

type Chance = ReturnType<typeof createRandom>;

/** A word by its rank: the higher, the rarer and longer. */
export function makeWord(rank: number): string {
  let word = '';
  for (let left = rank + SYLLABLES.length; left > 0; left = Math.floor(left / SYLLABLES.length))
    word += SYLLABLES[left % SYLLABLES.length];
  return word;
}

/** A text whose words are as unequally common as those of a language (Zipf 1935). */
export function makeText(chance: Chance, length = LENGTH): string {
  return Array.from({ length }, () => makeWord(Math.floor(WORDS ** chance()) - 1)).join(' ');
}
