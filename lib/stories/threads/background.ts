import { BACKGROUND_WORDS } from './background-words.ts';

const SHARES: ReadonlyMap<string, number> = new Map(
  Object.entries(BACKGROUND_WORDS).flatMap(([perThousand, words]) =>
    words.split(' ').map((word): [string, number] => [word, Math.min(1, Number(perThousand) / 1000)]),
  ),
);
/** The share of texts for a word that is on no list. */
const RARE = 0.002;

/** The share of news texts (0..1) in which a word stands. */
export function backgroundShare(word: string): number {
  return SHARES.get(word) ?? RARE;
}
