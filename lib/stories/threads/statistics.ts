import { backgroundShare } from './background.ts';

/** In how many articles of the library words stand. */
export interface Statistics {
  readonly articles: number;
  readonly frequency: (word: string) => number;
}

/** The background counts as so many articles beside those of the library. */
const BACKGROUND_ARTICLES = 300;

/** The idf of words (Spärck Jones 1972) in the library and the background together. */
export function rarityIn({ articles, frequency }: Statistics): (word: string) => number {
  const all = articles + BACKGROUND_ARTICLES + 1;
  return (word) => Math.log(1 + all / (frequency(word) + backgroundShare(word) * BACKGROUND_ARTICLES + 0.7));
}
