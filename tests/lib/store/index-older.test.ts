import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database.ts';
import { findShelf } from '../../../lib/store/find-shelf.ts';
import { indexOlder } from '../../../lib/store/index-older.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { contentsOf, openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from './samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

const COUNT = 60;

/** A library as a version left it that knew no search. */
async function fillUnindexed(): Promise<void> {
  for (let index = 0; index < COUNT; index += 1) {
    const article = sampleArticle({
      canonicalUrl: `https://brunvikpost.example/${index}`,
      text: `Fog ${index}.`,
    });
    unwrap(await saveReading(database, article, sampleAnalysis(), '2024-03-05T07:00:00.000Z'));
  }
}

async function forgetIndex(): Promise<void> {
  await database.articles.toCollection().modify((row) => {
    for (const key of ['outlet', 'day'] as const) delete (row as { outlet?: string; day?: string })[key];
  });
  await database.texts.toCollection().modify((row) => {
    delete (row as { words?: unknown }).words;
  });
  await database.meta.put({ key: 'unindexed', value: '' });
}

const find = async () => {
  const { count, indexing } = await findShelf(database, { query: 'fog', limit: 1 });
  return [count, indexing];
};

it('makes all articles findable as if they were saved today, and says when it is not done', async () => {
  await fillUnindexed();
  const { meta: _, ...before } = await contentsOf(database);
  await forgetIndex();
  expect(await find()).toEqual([0, true]);
  await indexOlder(database);
  expect(await find()).toEqual([COUNT, false]);
  const { meta: _meta, ...after } = await contentsOf(database);
  expect(after).toEqual(before);
});

it('goes on where it was stopped, and may be done twice at once', async () => {
  await fillUnindexed();
  await forgetIndex();
  const half = (await database.articles.orderBy('id').primaryKeys())[COUNT / 2] ?? '';
  await database.meta.put({ key: 'unindexed', value: half });
  await Promise.all([indexOlder(database), indexOlder(database)]);
  expect(await find()).toEqual([COUNT / 2 - 1, false]);
});

it('does nothing where all is indexed', async () => {
  await fillUnindexed();
  const before = await contentsOf(database);
  await indexOlder(database);
  expect(await contentsOf(database)).toEqual(before);
});
