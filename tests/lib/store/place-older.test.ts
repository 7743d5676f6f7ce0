import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringBack as bringBackRows, findArchived, findArticleIds } from '../../../lib/store/archived.ts';
import { placeOlder } from '../../../lib/store/place-older.ts';
import { chooseStory } from '../../../lib/store/story-choices.ts';
import { bringBack, takeAway } from './archive-samples.ts';
import { openTestDatabase, unwrap } from './samples.ts';
import { read, storiesIn } from './story-samples.ts';

beforeEach(() => fakeBrowser.reset());

const DAY = '2024-03-04T07:00:00.000Z';
const LATER = '2024-03-05T07:00:00.000Z';

describe('articles that are brought back', () => {
  const order = ['fall', 'cows', 'again', 'trial'] as const;

  async function told() {
    const database = openTestDatabase();
    const ids = [];
    for (const [hour, which] of order.entries()) ids.push(await read(database, which, hour));
    return { database, ids };
  }

  it('stand in the stories in which they stood', async () => {
    const [{ database }, young] = [await told(), openTestDatabase()];
    await bringBack(young, await takeAway(database));
    expect(await storiesIn(young)).toEqual([['fall', 'again', 'trial'], ['cows']]);
  });

  it('stand where the reader put them, beside one that was read later too', async () => {
    const [{ database, ids }, young] = [await told(), openTestDatabase()];
    unwrap(await chooseStory(database, ids[1] ?? '', ids[3], DAY));
    unwrap(await chooseStory(database, ids[2] ?? '', undefined, LATER));
    await bringBack(young, await takeAway(database));
    expect(await storiesIn(young)).toEqual([['fall', 'cows', 'trial'], ['again']]);
  });

  it('follow what the reader said later, where they were placed already', async () => {
    const [{ database, ids }, young] = [await told(), openTestDatabase()];
    await bringBack(young, await takeAway(database));
    unwrap(await chooseStory(database, ids[2] ?? '', undefined, LATER));
    expect((await bringBack(young, await takeAway(database))).corrections.new).toBe(1);
    expect(await storiesIn(young)).toEqual([['fall', 'trial'], ['cows'], ['again']]);
    expect((await bringBack(young, await takeAway(database))).corrections.same).toBe(1);
  });

  it('are placed by the background where the page was closed before that', async () => {
    const [{ database }, young] = [await told(), openTestDatabase()];
    const archived = await findArchived(database, await findArticleIds(database));
    const brought = archived.map((article) => ({ article, notes: [], corrections: [] }));
    unwrap(await bringBackRows(young, brought));
    expect(await storiesIn(young)).toEqual([]);
    await placeOlder(young);
    expect(await storiesIn(young)).toEqual([['fall', 'again', 'trial'], ['cows']]);
    expect(await young.meta.get('unplaced')).toBeUndefined();
  });
});
