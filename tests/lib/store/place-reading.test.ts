import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database.ts';
import { placeOlder } from '../../../lib/store/place-older.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { storyTables } from '../../../lib/store/story-index.ts';
import { contentsOf, openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from './samples.ts';
import { read, storiesIn, TOLD } from './story-samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

describe('an article that is saved', () => {
  it('is put into its story, a later turn into the same one, what is unlike into another', async () => {
    for (const [i, which] of (['fall', 'cows', 'again', 'trial'] as const).entries())
      await read(database, which, i);
    expect(await storiesIn(database)).toEqual([['fall', 'again', 'trial'], ['cows']]);
    const [fall, again, trial] = await database.placements.orderBy('readAt').toArray().then(withoutCows);
    expect(again?.eventId).toBe(fall?.eventId);
    expect(trial?.eventId).not.toBe(fall?.eventId);
  });

  it('is there with the reasons in words', async () => {
    await read(database, 'fall', 1);
    const id = await read(database, 'again', 2);
    const { because, by } = (await database.placements.get(id)) ?? {};
    expect(by).toBe('model');
    expect(because?.map(({ code }) => code)).toEqual(['sharedNames', 'sharedWords', 'publishedDaysApart']);
    expect(because?.[0]?.values?.[0]).toContain('Oda Falk');
  });

  it('stays apart from what shares a topic and a name or two, but not three', async () => {
    await read(database, 'fall', 1);
    const { title, text, publishedAt } = TOLD.trial;
    const other = sampleArticle({ title, text, publishedAt, canonicalUrl: 'https://harlow.example/other' });
    await saveReading(
      database,
      other,
      sampleAnalysis(['person:Oda Falk', 'place:Harlow']),
      '2021-08-12T00:00:00.000Z',
    );
    expect(await storiesIn(database)).toHaveLength(2);
  });

  it('is in no story where its language is not read', async () => {
    const { lang: _, ...unread } = sampleAnalysis([]);
    unwrap(await saveReading(database, sampleArticle(), unread, '2021-08-12T00:00:00.000Z'));
    expect(await database.placements.count()).toBe(0);
  });

  it('changes no story when it is saved again, whatever its text has become', async () => {
    await read(database, 'fall', 1);
    await read(database, 'again', 2);
    const before = await contentsOf(database);
    await read(database, 'fall', 9);
    const { articles: _, ...rest } = await contentsOf(database);
    expect(rest).toEqual({ ...before, articles: undefined });
    const { title, publishedAt } = TOLD.fall;
    const changed = sampleArticle({
      title,
      publishedAt,
      text: 'Corrected.',
      canonicalUrl: 'https://harlow.example/fall',
    });
    unwrap(await saveReading(database, changed, sampleAnalysis([]), '2021-08-13T00:00:00.000Z'));
    expect(await database.placements.toArray()).toEqual(before.placements);
  });
});

describe('articles from before there were stories', () => {
  beforeEach(async () => {
    for (const [i, which] of (['fall', 'cows', 'again'] as const).entries()) await read(database, which, i);
    const { meta, ...tables } = database;
    for (const table of storyTables(database)) if (table.name !== 'meta') await table.clear();
    await meta.put({ key: 'unplaced', value: 'yes' });
    expect(tables).toBeDefined();
  });

  it('are placed afterwards, once', async () => {
    await placeOlder(database);
    expect(await storiesIn(database)).toEqual([['fall', 'again'], ['cows']]);
    expect(await database.meta.get('unplaced')).toBeUndefined();
    const before = await contentsOf(database);
    await placeOlder(database);
    expect(await contentsOf(database)).toEqual(before);
  });

  it('are placed also where it was stopped half way, and one was read meanwhile', async () => {
    await read(database, 'again', 9);
    expect(await database.placements.count()).toBe(1);
    await placeOlder(database);
    expect((await storiesIn(database)).map((story) => story.length).sort()).toEqual([1, 2]);
  });
});

function withoutCows<Row extends { because: readonly unknown[]; readAt: string }>(rows: Row[]): Row[] {
  return rows.filter((_, i) => i !== 1);
}
