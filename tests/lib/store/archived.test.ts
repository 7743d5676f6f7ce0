import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createImportSource } from '../../../entrypoints/shared/view-imports.ts';
import schema from '../../../lib/model/archive.schema.json' with { type: 'json' };
import type { Note } from '../../../lib/model/note.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { createSettingsSource, readSettings } from '../../../lib/platform/settings.ts';
import { findArchived, findArticleIds, bringBack as writeBack } from '../../../lib/store/archived.ts';
import type { Database } from '../../../lib/store/database.ts';
import { findNotes, saveNote } from '../../../lib/store/notes.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { type AnyReading, anyLibrary } from '../../support/any-library.ts';
import { bringBack, fill, takeAway, unwatched } from './archive-samples.ts';
import { contentsOf, openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from './samples.ts';

beforeEach(() => fakeBrowser.reset());

const DAY = '2024-03-04T07:00:00.000Z';
const isValid = new Ajv2020({ allErrors: true }).compile(schema);

const keptOf = (library: readonly AnyReading[]) => library.filter(({ deleted }) => deleted !== true).length;

describe('a library that is taken away as JSON', () => {
  it('is the same again in an empty browser, letter by letter, and in keeping with its schema', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.boolean(), async (library, paintPage) => {
        const [old, young] = [openTestDatabase(), openTestDatabase()];
        await fill(old, library);
        const settings = { ...DEFAULT_SETTINGS, paintPage };
        await fakeBrowser.storage.local.set({ settings });
        const text = await takeAway(old);
        isValid(JSON.parse(text));
        expect(isValid.errors).toBeNull();
        await fakeBrowser.storage.local.remove('settings');
        const preview = await bringBack(young, text);
        expect(preview).toMatchObject({
          intact: true,
          refused: 0,
          articles: { new: keptOf(library), same: 0 },
        });
        expect(await takeAway(young)).toBe(text);
        await Promise.all([old.delete(), young.delete()]);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing when it is brought back twice, nor where it came from', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const [old, young] = [openTestDatabase(), openTestDatabase()];
        await fill(old, library);
        const text = await takeAway(old);
        for (const database of [old, young]) {
          await bringBack(database, text);
          const before = await contentsOf(database);
          const preview = await bringBack(database, text);
          expect(preview.articles).toEqual({ new: 0, same: keptOf(library), newerHere: 0, newerThere: 0 });
          expect(await contentsOf(database)).toEqual(before);
        }
        await Promise.all([old.delete(), young.delete()]);
      }),
      { numRuns: 30 },
    );
  });
});

const LATER = '2024-03-05T07:00:00.000Z';

async function libraryWith(body: string, now = DAY, text?: string) {
  const database = openTestDatabase();
  const article = sampleArticle(text === undefined ? {} : { text });
  const { id } = unwrap(await saveReading(database, article, sampleAnalysis(), now)).saved;
  const target = { kind: 'article', articleId: id } as const;
  const note: Note = { id: 'n1', target, body, tags: [], createdAt: DAY, updatedAt: now };
  unwrap(await saveNote(database, note));
  return database;
}

describe('a note that reads otherwise in the file', () => {
  const bodies = async (database: Database) => (await findNotes(database)).map(({ body }) => body).sort();

  it('is kept beside the one that is here, once and for all', async () => {
    const here = await libraryWith('mine');
    const text = await takeAway(await libraryWith('theirs', LATER));
    const preview = await bringBack(here, text);
    expect(preview.notes).toEqual({ new: 0, same: 0, newerHere: 0, newerThere: 1 });
    expect(await bodies(here)).toEqual(['mine', 'theirs']);
    expect((await bringBack(here, text)).notes).toMatchObject({ same: 1, newerThere: 0 });
    expect(await bodies(here)).toEqual(['mine', 'theirs']);
  });

  it('is never written over one that has taken its id meanwhile', async () => {
    const here = await libraryWith('mine');
    const [note] = await findNotes(here);
    if (!note) throw new Error('There is no note.');
    unwrap(await writeBack(here, [{ notes: [{ ...note, body: 'theirs' }], corrections: [] }]));
    expect(await bodies(here)).toEqual(['mine']);
  });

  it('is left out where the reader wants that', async () => {
    const here = await libraryWith('mine');
    await bringBack(here, await takeAway(await libraryWith('theirs', LATER)), 'mine');
    expect(await bodies(here)).toEqual(['mine']);
  });
});

describe('bringing back', () => {
  it('takes the text that was read last, and never forgets when the first was read', async () => {
    const [here, there] = [
      await libraryWith('x', DAY, 'Old text.'),
      await libraryWith('x', LATER, 'New text.'),
    ];
    const [old, young] = [await takeAway(here), await takeAway(there)];
    await bringBack(here, young);
    await bringBack(there, old);
    for (const database of [here, there]) {
      const [found] = await findArchived(database, await findArticleIds(database));
      expect(found?.article.text).toBe('New text.');
    }
    const [found] = await findArchived(here, await findArticleIds(here));
    expect(found?.saved).toMatchObject({ firstReadAt: DAY, lastReadAt: LATER });
  });

  it('leaves settings alone unless it is asked for them', async () => {
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, look: 'dark' } });
    const text = await takeAway(openTestDatabase());
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, look: 'light' } });
    const preview = await bringBack(openTestDatabase(), text, 'both', false);
    expect(preview.settings).toBe('different');
    expect((await readSettings()).look).toBe('light');
    await bringBack(openTestDatabase(), text);
    expect((await readSettings()).look).toBe('dark');
  });

  it('stops when it is canceled, and does the rest another time', async () => {
    const old = openTestDatabase();
    for (let count = 0; count < 120; count += 1) {
      const article = sampleArticle({ canonicalUrl: `https://x.example/${count}` });
      unwrap(await saveReading(old, article, sampleAnalysis(), DAY));
    }
    const [text, young] = [await takeAway(old), openTestDatabase()];
    const source = createImportSource(young, createSettingsSource());
    const preview = unwrap(await source.readFile(new Blob([text]), unwatched));
    expect(preview.articles.new).toBe(120);
    let asked = 0;
    const impatient = { tell: () => undefined, isCanceled: () => asked++ > 0 };
    unwrap(await preview.bringBack({ notes: 'both', settings: false }, impatient));
    expect(await young.articles.count()).toBe(100);
    await bringBack(young, text);
    expect(await takeAway(young)).toBe(text);
  });
});
