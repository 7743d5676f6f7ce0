import { Dexie } from 'dexie';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMender } from '../../../entrypoints/shared/background-mending.ts';
import { readArchive } from '../../../lib/export/read-archive.ts';
import { findArticleIds } from '../../../lib/store/archived.ts';
import type { Database } from '../../../lib/store/database.ts';
import { findReading } from '../../../lib/store/find-reading.ts';
import { toArticleId, toHash } from '../../../lib/store/identity.ts';
import { findNotes, saveNote } from '../../../lib/store/notes.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { isUntold, markTold } from '../../../lib/store/untold.ts';
import { anyLibrary } from '../../support/any-library.ts';
import { fill, takeAway } from './archive-samples.ts';
import { openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from './samples.ts';

beforeEach(() => fakeBrowser.reset());

const DAY = '2024-03-04T07:00:00.000Z';
const AGAIN = sampleAnalysis(['person:Made Anew']);
const NOTE = {
  id: 'n1',
  target: { kind: 'article', articleId: '' },
  body: 'My own words',
  tags: ['bridge'],
  createdAt: DAY,
  updatedAt: DAY,
} as const;

async function oneArticle(): Promise<{ database: Database; id: string }> {
  const database = openTestDatabase();
  const { id } = unwrap(await saveReading(database, sampleArticle(), sampleAnalysis(), DAY)).saved;
  unwrap(await saveNote(database, { ...NOTE, target: { kind: 'article', articleId: id } }));
  return { database, id };
}

/** Mends; the value is how many things were set aside. */
async function mend(database: Database): Promise<number> {
  return unwrap(await createMender(database, async () => AGAIN).mendLibrary({}, { kind: 'view' }));
}

/** Writes something else into a field of the first row of a table. */
async function damage(database: Database, table: string, field: string, value: unknown): Promise<boolean> {
  const [row] = await database.table(table).toArray();
  if (!row) return false;
  await database.table(table).put({ ...row, [field]: value });
  return true;
}

const namesIn = async (database: Database, id: string) =>
  (await findReading(database, id))?.analysis.entities.map(({ name }) => name);

describe('mend', () => {
  it('leaves a sound library as it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const database = openTestDatabase();
        await fill(database, library);
        const before = await takeAway(database);
        expect(await mend(database)).toBe(0);
        expect(await takeAway(database)).toBe(before);
        await database.delete();
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ['its sentences', 'texts', 'sentences', 7],
    ['who is in it', 'appearances', 'entity', { name: 12 }],
  ])('makes findings anew where %s cannot be read', async (_, table, field, value) => {
    const { database, id } = await oneArticle();
    await damage(database, table, field, value);
    expect(await mend(database)).toBe(0);
    expect(await namesIn(database, id)).toEqual(['Made Anew']);
    expect((await findNotes(database)).map(({ body }) => body)).toEqual(['My own words']);
  });

  it.each([
    ['articles', 'title', 5],
    ['articles', 'canonicalUrl', 'https://elsewhere.example/'],
    ['articles', 'lastReadAt', {}],
    ['texts', 'text', null],
  ])('sets an article aside, and keeps its notes, where %s have a bad %s', async (table, field, value) => {
    const { database, id } = await oneArticle();
    await damage(database, table, field, value);
    expect(await mend(database)).toBe(1);
    expect(await findArticleIds(database)).toEqual([]);
    expect((await findNotes(database)).map(({ body }) => body)).toEqual(['My own words']);
    const [aside] = await database.meta.where('key').startsWith('aside:').toArray();
    expect(aside?.value).toContain(id);
    expect(await isUntold(database)).toBe(true);
    await markTold(database);
    expect(await isUntold(database)).toBe(false);
  });

  it('keeps the words of a note of which the rest cannot be read', async () => {
    const { database, id } = await oneArticle();
    await damage(database, 'notes', 'note', { body: 'My own words', tags: 4 });
    expect(await mend(database)).toBe(0);
    expect(await findNotes(database)).toEqual([
      { ...NOTE, tags: [], target: { kind: 'article', articleId: id } },
    ]);
  });
});

describe('mending', () => {
  it('is not begun over what the world does to a database', async () => {
    const { database } = await oneArticle();
    const { mending } = createMender(database, async () => AGAIN);
    const closed = new Dexie.DatabaseClosedError('closed');
    await expect(mending(() => Promise.reject(closed))).rejects.toBe(closed);
    expect(await database.meta.get('mendedAt')).toBeUndefined();
  });

  it('begins where it was done at a time that has not come, since the clock was set back', async () => {
    const { database } = await oneArticle();
    await database.meta.put({ key: 'mendedAt', value: '2999-01-01T00:00:00.000Z' });
    await damage(database, 'articles', 'title', 5);
    expect(await mend(database)).toBe(1);
  });

  it('does not begin again soon after', async () => {
    const { database } = await oneArticle();
    const { mending } = createMender(database, async () => AGAIN);
    let tries = 0;
    const work = async () => {
      tries += 1;
      throw new TypeError('it stumbles, but not over the library');
    };
    await expect(mending(work)).rejects.toThrow('it stumbles');
    await expect(mending(work)).rejects.toThrow('it stumbles');
    expect(tries).toBe(3); // before and after mending, and once more
  });
});

describe('a library that was mended', () => {
  it('is read and written on, whatever is damaged', async () => {
    const anything = fc.constantFrom(undefined, null, 0, -1, 'x', [], {}, [null], { start: 'x' });
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.nat(), fc.nat(), anything, async (library, at, which, value) => {
        const database = openTestDatabase();
        await fill(database, library);
        const ids = await findArticleIds(database);
        const notes = await findNotes(database);
        const tables = database.tables.filter(({ name }) => name !== 'meta' && !name.startsWith('sync'));
        const table = tables[at % tables.length];
        const [row] = (await table?.toArray()) ?? [];
        const own = new Set([table?.schema.primKey.keyPath ?? []].flat());
        const fields = Object.keys(row ?? {}).filter((field) => !own.has(field));
        const field = fields[which % fields.length];
        if (table && field) await damage(database, table.name, field, value);
        const aside = await mend(database);
        const file = unwrap(await readArchive(await takeAway(database), toHash, toArticleId));
        expect(file.refused).toBe(0);
        const left = (await findArticleIds(database)).length + (await findNotes(database)).length;
        expect(left).toBeGreaterThanOrEqual(ids.length + notes.length - aside);
        const url = 'https://brunvikpost.example/the-next-one';
        const next = sampleArticle({ url, canonicalUrl: url });
        unwrap(await saveReading(database, next, sampleAnalysis(), DAY));
        await database.delete();
      }),
      { numRuns: 25 },
    );
  });
});
