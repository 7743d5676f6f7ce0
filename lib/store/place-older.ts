import type { Database } from './database.ts';
import { findReadings } from './find-reading.ts';
import { placeReading } from './place-reading.ts';
import { storyTables } from './story-index.ts';
import { inTransaction } from './transaction.ts';

/** As many as are read into memory at a time. Each is placed on its own, so that a reading that comes meanwhile need not wait. */
const AT_ONCE = 10;

/**
 * Places the articles that were there before there were stories, in the order in which they were read. It may be stopped at
 * any time: the next call goes on.
 */
export async function placeOlder(database: Database): Promise<void> {
  if (!(await database.meta.get('unplaced'))) return;
  const placed = new Set(await database.placements.toCollection().primaryKeys());
  const rows = await database.articles.toArray();
  const left = rows
    .filter(({ id }) => !placed.has(id))
    .sort((a, b) => (a.firstReadAt < b.firstReadAt ? -1 : 1))
    .map(({ id }) => id);
  for (let i = 0; i < left.length; i += AT_ONCE) {
    for (const { saved, article, analysis } of await findReadings(database, left.slice(i, i + AT_ONCE)))
      await inTransaction(database, [database.articles, ...storyTables(database)], async (bound) => {
        if (await bound.articles.get(saved.id)) await placeReading(bound, saved, article, analysis);
      });
  }
  await database.meta.delete('unplaced');
}
