import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database.ts';
import { findReading } from '../../../lib/store/find-reading.ts';
import { toArticleId } from '../../../lib/store/identity.ts';
import { findNotes, saveNote } from '../../../lib/store/notes.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { contentsOf, openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from './samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

const MORNING = '2024-03-04T07:00:00.000Z';
const EVENING = '2024-03-04T19:00:00.000Z';

describe('saveReading', () => {
  it('keeps article and findings as they were given', async () => {
    const article = sampleArticle();
    const analysis = sampleAnalysis(['person:Ida Holm', 'place:Brunvik']);
    const { saved } = unwrap(await saveReading(database, article, analysis, MORNING));
    expect(saved).toMatchObject({ title: 'Bridge closed', firstReadAt: MORNING, counts: { people: 1 } });
    expect(await findReading(database, saved.id)).toEqual({ saved, article, analysis });
  });

  it('only moves lastReadAt when the same article is read again', async () => {
    const first = unwrap(await saveReading(database, sampleArticle(), sampleAnalysis(), MORNING));
    const before = await contentsOf(database);
    const again = unwrap(await saveReading(database, sampleArticle(), sampleAnalysis(), EVENING));
    expect(again.saved).toEqual({ ...first.saved, lastReadAt: EVENING });
    expect(await contentsOf(database)).toEqual({
      ...before,
      articles: [expect.objectContaining(again.saved)],
    });
  });

  it('knows an article by its canonical address, whatever address it was opened under', async () => {
    await saveReading(database, sampleArticle(), sampleAnalysis(), MORNING);
    await saveReading(
      database,
      sampleArticle({ url: 'https://brunvikpost.example/amp/bridge' }),
      sampleAnalysis(),
      EVENING,
    );
    expect(await database.articles.count()).toBe(1);
  });

  it('replaces text and findings when the text has changed, and drops who is named no more', async () => {
    await saveReading(database, sampleArticle(), sampleAnalysis(['person:Ida Holm']), MORNING);
    const changed = sampleArticle({ text: 'Jon Berg opened the bridge.' });
    const { saved } = unwrap(
      await saveReading(database, changed, sampleAnalysis(['person:Jon Berg']), EVENING),
    );
    const reading = await findReading(database, saved.id);
    expect(reading?.article.text).toBe('Jon Berg opened the bridge.');
    expect(reading?.saved.firstReadAt).toBe(MORNING);
    expect((await database.entities.toArray()).map(({ name }) => name)).toEqual(['Jon Berg']);
  });

  it('has one entity for a name in two articles', async () => {
    const other = { canonicalUrl: 'https://brunvikpost.example/toll' };
    await saveReading(database, sampleArticle(), sampleAnalysis(['person:Ida Holm']), MORNING);
    await saveReading(database, sampleArticle(other), sampleAnalysis(['person:IDA  Holm']), EVENING);
    expect(await database.entities.toArray()).toEqual([
      { key: 'person:ida holm', kind: 'person', name: 'Ida Holm' },
    ]);
    expect(await database.appearances.count()).toBe(2);
  });
});

describe('saving again', () => {
  it('leaves notes alone', async () => {
    const articleId = await toArticleId(sampleArticle().canonicalUrl);
    const note = {
      id: 'n1',
      target: { kind: 'article', articleId },
      body: 'Ask about the toll',
      tags: [],
      createdAt: MORNING,
      updatedAt: MORNING,
    } as const;
    await saveNote(database, note);
    await saveReading(database, sampleArticle(), sampleAnalysis(), MORNING);
    await saveReading(database, sampleArticle({ text: 'Changed.' }), sampleAnalysis(), EVENING);
    expect(await findNotes(database, articleId)).toEqual([note]);
  });

  it('saves one article when two readings of it are saved at the same time', async () => {
    const both = [MORNING, EVENING].map((now) =>
      saveReading(database, sampleArticle(), sampleAnalysis(), now),
    );
    await Promise.all(both);
    expect(await database.articles.count()).toBe(1);
    expect(await database.appearances.count()).toBe(1);
  });
});
