import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database.ts';
import { findReading } from '../../../lib/store/find-reading.ts';
import { forgetOlderTexts, forgetTexts } from '../../../lib/store/forget-texts.ts';
import { keepAsWished } from '../../../lib/store/keep-as-wished.ts';
import { saveNote } from '../../../lib/store/notes.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { openTestDatabase, sampleAnalysis, sampleArticle, saveSaid, unwrap } from './samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

const all = (keep: 'everything' | 'findings' | 'nothing') => ({ keep, keepSites: [] });
const read = () => saveSaid(database, 'kiln', '2024-03-04', [['It is over', 'person:Ebba Lind']]);

async function noteOn(articleId: string): Promise<void> {
  const times = { createdAt: '2024-03-04', updatedAt: '2024-03-04' };
  const target = { kind: 'article', articleId } as const;
  unwrap(await saveNote(database, { id: 'n', target, body: 'mine', tags: [], ...times }));
}

describe('what the reader wants kept', () => {
  it('is everything: nothing changes', async () => {
    const { id } = await read();
    const before = await findReading(database, id);
    unwrap(await keepAsWished(database, [id, 'gone'], all('everything')));
    expect(await findReading(database, id)).toEqual(before);
  });

  it('is people and quotes: the text is gone, they stand where they stood', async () => {
    const { id } = await read();
    unwrap(await keepAsWished(database, [id], all('findings')));
    const reading = await findReading(database, id);
    const text = reading?.article.text ?? '';
    const [quote] = reading?.analysis.quotes ?? [];
    expect(text).not.toContain('said');
    expect(text.slice(quote?.start, quote?.end)).toContain('It is over');
    expect(quote?.speaker?.name).toBe('Ebba Lind');
    expect(reading?.saved.textForgotten).toBe(true);
  });

  it('is nothing: the article is gone, unless there is a note on it', async () => {
    const { id } = await read();
    await noteOn(id);
    unwrap(await keepAsWished(database, [id], all('nothing')));
    expect((await findReading(database, id))?.saved.textForgotten).toBe(true);
    await database.notes.clear();
    unwrap(await keepAsWished(database, [id], all('nothing')));
    expect(await findReading(database, id)).toBeUndefined();
  });
});

describe('a text that was forgotten', () => {
  it('is there again when the article is read again, and no earlier version of it', async () => {
    const { id } = unwrap(
      await saveReading(database, sampleArticle(), sampleAnalysis(), '2024-03-04T07:00:00.000Z'),
    ).saved;
    unwrap(await forgetTexts(database, [id]));
    unwrap(await saveReading(database, sampleArticle(), sampleAnalysis(), '2024-03-05T07:00:00.000Z'));
    const reading = await findReading(database, id);
    expect(reading?.article).toEqual(sampleArticle());
    expect(reading?.saved.textForgotten).toBeUndefined();
    expect(await database.revisions.count()).toBe(0);
  });

  it('is one that was not read for long; its notes stay', async () => {
    const old = await saveSaid(database, 'old', '2023-01-01', [['It is over', 'person:Ebba Lind']]);
    const young = await read();
    await noteOn(old.id);
    unwrap(await forgetOlderTexts(database, '2024-01-01T00:00:00.000Z'));
    expect((await findReading(database, old.id))?.saved.textForgotten).toBe(true);
    expect((await findReading(database, young.id))?.saved.textForgotten).toBeUndefined();
    expect(await database.notes.count()).toBe(1);
  });
});
