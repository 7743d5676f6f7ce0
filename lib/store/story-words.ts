import type { Statistics } from '../stories/threads/statistics.ts';
import type { Member } from '../stories/threads/story-event.ts';
import type { Database } from './database.ts';

/** Stands in every article, so that its frequency is their number; counting them takes time that grows with it. */
const EMPTY_WORD = '';

/** In how many of the articles placed so far these words stand. */
export async function findStatistics(
  { storyWords }: Database,
  words: readonly string[],
): Promise<Statistics> {
  const rows = await storyWords.bulkGet([EMPTY_WORD, ...words]);
  const counts = new Map(rows.flatMap((row) => (row ? [[row.word, row.articles] as const] : [])));
  const frequency = (word: string) => counts.get(word) ?? 0;
  return { articles: frequency(EMPTY_WORD), frequency };
}

/** Counts the words of an article that comes (1) or goes (-1). */
export async function countWords({ storyWords }: Database, member: Member, change: 1 | -1): Promise<void> {
  const words = [EMPTY_WORD, ...member.words.keys()];
  const rows = await storyWords.bulkGet([...words]);
  const counted = words.map((word, i) => ({ word, articles: (rows[i]?.articles ?? 0) + change }));
  await storyWords.bulkPut(counted.filter(({ articles }) => articles > 0));
  await storyWords.bulkDelete(counted.filter(({ articles }) => articles <= 0).map(({ word }) => word));
}
