import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database.ts';
import { deleteArticle } from '../../../lib/store/delete-article.ts';
import { addRevisions, findRevisions } from '../../../lib/store/revisions.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { quoteOf } from '../../support/view-reading.ts';
import { contentsOf, openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from './samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

const hour = (count: number) => new Date(Date.UTC(2024, 2, 4, count)).toISOString();

/** Reads the article as it is at an hour; the value is its id. */
async function readAt(count: number, change: { readonly text?: string; readonly title?: string }) {
  const analysis = sampleAnalysis();
  return unwrap(await saveReading(database, sampleArticle(change), analysis, hour(count))).saved.id;
}

const textsOf = async (id: string) => (await findRevisions(database, id)).map(({ text }) => text);

describe('an article that was changed', () => {
  it('keeps what it said, with its quotes and when it was read last', async () => {
    const article = sampleArticle();
    const by = { id: 'e0', name: 'Ida Holm' };
    const reason = { code: 'cueAfterQuote', values: ['said'] } as const;
    const quotes = [quoteOf(article.text, { words: 'It is not safe,', by, reason })];
    await saveReading(database, article, { ...sampleAnalysis(), quotes }, hour(1));
    await saveReading(database, article, { ...sampleAnalysis(), quotes }, hour(2));
    const id = await readAt(3, { text: 'The bridge is open.' });
    expect(await findRevisions(database, id)).toEqual([
      {
        ...{ title: 'Bridge closed', text: article.text, access: 'full', readAt: hour(2) },
        quotes: [{ text: 'It is not safe,', speaker: 'Ida Holm' }],
      },
    ]);
  });

  it('keeps a headline', async () => {
    const id = await readAt(1, { title: 'Bridge shut' });
    await readAt(2, { title: 'Bridge closed' });
    expect((await findRevisions(database, id)).map(({ title }) => title)).toEqual(['Bridge shut']);
  });

  it('keeps each version once, and none that says what is said now', async () => {
    const id = await readAt(1, { text: 'A.' });
    await readAt(2, { text: 'B.' });
    await readAt(3, { text: 'A.' });
    expect(await textsOf(id)).toEqual(['B.']);
    await readAt(4, { text: 'B.' });
    expect(await textsOf(id)).toEqual(['A.']);
  });

  it('keeps the first and the last nine', async () => {
    let id = '';
    for (let count = 0; count < 15; count += 1) id = await readAt(count, { text: `Text ${count}.` });
    const last = [5, 6, 7, 8, 9, 10, 11, 12, 13];
    expect(await textsOf(id)).toEqual([0, ...last].map((count) => `Text ${count}.`));
  });

  it('is deleted with all of it, and comes back with all of it', async () => {
    const id = await readAt(1, { text: 'A.' });
    await readAt(2, { text: 'B.' });
    const before = await contentsOf(database);
    const putBack = unwrap(await deleteArticle(database, id));
    expect(await database.revisions.count()).toBe(0);
    unwrap(await putBack());
    expect(await contentsOf(database)).toEqual(before);
  });

  it('takes versions from elsewhere, but for those that it has', async () => {
    const id = await readAt(1, { text: 'A.' });
    await readAt(2, { text: 'B.' });
    const [own] = await database.revisions.toArray();
    if (!own) throw new Error('There is no revision.');
    await addRevisions(database, [
      { ...own, readAt: hour(9) },
      { ...own, text: 'C.', textHash: 'c', readAt: hour(0) },
    ]);
    expect(await findRevisions(database, id)).toMatchObject([
      { text: 'C.', readAt: hour(0) },
      { text: 'A.', readAt: hour(1) },
    ]);
  });
});
