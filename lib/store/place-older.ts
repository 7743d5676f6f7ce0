import type { ArticleId } from '../model/library.ts';
import type { Database } from './database.ts';
import { findReadings } from './find-reading.ts';
import { placeReading } from './place-reading.ts';
import type { StoryChoiceRow } from './rows.ts';
import { storyTables } from './story-index.ts';
import { settleChoice } from './story-moves.ts';
import { inTransaction } from './transaction.ts';

/** As many as are read into memory at a time. Each is placed on its own, so that a reading that comes meanwhile need not wait. */
const AT_ONCE = 10;

/**
 * Places the articles that were there before there were stories, or that were brought back, in the order in which they
 * were read, and then follows what the reader said of them. It may be stopped at any time: the next call goes on.
 */
export async function placeOlder(database: Database): Promise<void> {
  const unplaced = await database.meta.get('unplaced');
  if (!unplaced) return;
  const left = await findUnplaced(database);
  for (let i = 0; i < left.length; i += AT_ONCE) {
    for (const { saved, article, analysis } of await findReadings(database, left.slice(i, i + AT_ONCE)))
      await inTransaction(database, [database.articles, ...storyTables(database)], async (bound) => {
        if (await bound.articles.get(saved.id)) await placeReading(bound, saved, article, analysis);
      });
  }
  await inTransaction(database, storyTables(database), async (bound) => {
    await settleOpenChoices(bound);
    // More may have been brought back meanwhile.
    if ((await bound.meta.get('unplaced'))?.value === unplaced.value) await bound.meta.delete('unplaced');
  });
}

async function findUnplaced(database: Database): Promise<ArticleId[]> {
  const placed = new Set(await database.placements.toCollection().primaryKeys());
  const rows = await database.articles.toArray();
  return rows
    .filter(({ id }) => !placed.has(id))
    .sort((a, b) => (a.firstReadAt < b.firstReadAt ? -1 : 1))
    .map(({ id }) => id);
}

/** An article that was to be placed beside one that came after it is placed there now. */
async function settleOpenChoices(database: Database): Promise<void> {
  for (const choice of await database.storyChoices.toArray().then(inOrderOfTime)) {
    const placement = await database.placements.get(choice.articleId);
    if (placement?.by === 'model') await settleChoice(database, choice);
  }
}

const inOrderOfTime = (choices: StoryChoiceRow[]): StoryChoiceRow[] =>
  choices.sort((a, b) => (a.at < b.at ? -1 : 1));
