import { rarityIn, type Statistics } from './statistics.ts';
import type { StoryArticle } from './story-article.ts';
import type { Member } from './story-event.ts';
import { toVector } from './vectors.ts';

/** An article as vectors, weighed by how rare words are in the library. */
export function toMember({ id, day, words, title, names }: StoryArticle, statistics: Statistics): Member {
  const rarity = rarityIn(statistics);
  return {
    id,
    ...(day === undefined ? {} : { day }),
    words: toVector(words, rarity),
    title: toVector(
      [...title].map((word) => [word, 1] as const),
      rarity,
    ),
    names,
  };
}
