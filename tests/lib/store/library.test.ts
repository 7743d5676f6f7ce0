import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../lib/model/library.ts';
import type { Note } from '../../../lib/model/note.ts';
import type { ShelfPage } from '../../../lib/model/shelf.ts';
import type { LibrarySource } from '../../../lib/state/sources.ts';
import { saveCorrection } from '../../../lib/store/corrections.ts';
import type { Database } from '../../../lib/store/database.ts';
import { deleteArticle } from '../../../lib/store/delete-article.ts';
import { findReading } from '../../../lib/store/find-reading.ts';
import { createLibrarySource } from '../../../lib/store/library-source.ts';
import { deleteNote, findNotes, saveNote } from '../../../lib/store/notes.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { contentsOf, openTestDatabase, sampleAnalysis, sampleArticle, saveSaid, unwrap } from './samples.ts';

const UNTROUBLED = {
  onError: (error: unknown) => expect.unreachable(String(error)),
  onHeld: () => expect.unreachable('The library is held.'),
};

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

const DAY = '2024-03-04T07:00:00.000Z';

async function save(slug: string, names: readonly string[], now = DAY): Promise<ArticleId> {
  const article = sampleArticle({ canonicalUrl: `https://brunvikpost.example/${slug}` });
  return unwrap(await saveReading(database, article, sampleAnalysis(names), now)).saved.id;
}

function noteOn(articleId: ArticleId, id: string, createdAt = DAY): Note {
  return { id, target: { kind: 'article', articleId }, body: id, tags: [], createdAt, updatedAt: createdAt };
}

describe('notes', () => {
  it('come newest first, for an article or for all', async () => {
    const notes = [
      noteOn('a1', 'first', '2024-01-01T00:00:00.000Z'),
      noteOn('a2', 'second', '2024-01-02T00:00:00.000Z'),
      noteOn('a1', 'third', '2024-01-03T00:00:00.000Z'),
    ];
    for (const note of notes) unwrap(await saveNote(database, note));
    expect((await findNotes(database)).map(({ id }) => id)).toEqual(['third', 'second', 'first']);
    expect((await findNotes(database, 'a1')).map(({ id }) => id)).toEqual(['third', 'first']);
  });

  it('are replaced by their id, and can be deleted twice', async () => {
    await saveNote(database, noteOn('a1', 'n1'));
    await saveNote(database, { ...noteOn('a1', 'n1'), body: 'better' });
    expect((await findNotes(database)).map(({ body }) => body)).toEqual(['better']);
    unwrap(await deleteNote(database, 'n1'));
    unwrap(await deleteNote(database, 'n1'));
    expect(await findNotes(database)).toEqual([]);
  });
});

describe('deleteArticle', () => {
  it('deletes all of it and nothing else, and puts all of it back', async () => {
    const id = await save('bridge', ['person:Ida Holm', 'place:Brunvik']);
    const other = await save('toll', ['place:Brunvik']);
    await saveNote(database, noteOn(id, 'n1'));
    await saveNote(database, noteOn(other, 'n2'));
    const before = await contentsOf(database);
    const undo = unwrap(await deleteArticle(database, id));
    expect(await findReading(database, id)).toBeUndefined();
    expect(await findNotes(database, id)).toEqual([]);
    expect((await database.entities.toArray()).map(({ name }) => name)).toEqual(['Brunvik']);
    expect((await findReading(database, other))?.analysis.entities).toHaveLength(1);
    unwrap(await undo());
    expect(await contentsOf(database)).toEqual(before);
  });

  it('takes the corrections with it, and brings them back', async () => {
    const { canonicalUrl, id } = await saveSaid(database, 'bridge', '2024-03-04', [
      ['No way,', 'person:Ida Holm'],
    ]);
    const other = await saveSaid(database, 'toll', '2024-03-04', [['No way,', 'person:Ida Holm']]);
    for (const articleUrl of [canonicalUrl, other.canonicalUrl]) {
      const target = {
        quote: { exact: 'No way,', prefix: '“', suffix: '”' },
        position: { start: 1, end: 8 },
      };
      const correction = {
        id: articleUrl,
        kind: 'quoteSpeaker',
        articleUrl,
        target,
        to: 'Per Lund',
        at: DAY,
      } as const;
      unwrap(await saveCorrection(database, correction));
    }
    const before = await contentsOf(database);
    const undo = unwrap(await deleteArticle(database, id));
    expect((await database.corrections.toArray()).map(({ articleUrl }) => articleUrl)).toEqual([
      other.canonicalUrl,
    ]);
    unwrap(await undo());
    expect(await contentsOf(database)).toEqual(before);
  });

  it('is no problem where there is nothing to delete', async () => {
    const undo = unwrap(await deleteArticle(database, 'none'));
    unwrap(await undo());
    expect(await database.articles.count()).toBe(0);
  });
});

describe('the library as views follow it', () => {
  /** Waits for the next word of a watcher that fits. */
  function next<T>(
    watch: (onChange: (value: T) => void) => () => void,
    fits: (value: T) => boolean,
  ): Promise<T> {
    return new Promise((resolve) => {
      const stop = watch((value) => {
        if (!fits(value)) return;
        queueMicrotask(() => stop());
        resolve(value);
      });
    });
  }

  it('tells of articles, the last read first, and of what was saved since', async () => {
    const library: LibrarySource = createLibrarySource(database, UNTROUBLED);
    const two = next<ShelfPage>(
      (told) => library.watchShelf({ query: '', limit: 2 }, told),
      ({ items }) => items.length === 2,
    );
    await save('bridge', [], '2024-03-04T07:00:00.000Z');
    await save('toll', [], '2024-03-05T07:00:00.000Z');
    expect((await two).items.map(({ article }) => article.canonicalUrl.split('/').at(-1))).toEqual([
      'toll',
      'bridge',
    ]);
  });

  it('tells of a reading when it comes and when it goes', async () => {
    const library: LibrarySource = createLibrarySource(database, UNTROUBLED);
    const id = await save('bridge', ['person:Ida Holm']);
    const come = await next<unknown>(
      (told) => library.watchReading(id, told),
      (reading) => reading !== undefined,
    );
    expect(come).toEqual(await findReading(database, id));
    const gone = next<unknown>(
      (told) => library.watchReading(id, told),
      (reading) => reading === undefined,
    );
    unwrap(await library.deleteArticle(id));
    expect(await gone).toBeUndefined();
  });

  it('tells of notes as they are written', async () => {
    const library: LibrarySource = createLibrarySource(database, UNTROUBLED);
    const one = next<readonly Note[]>(
      (told) => library.watchNotes('a1', told),
      (notes) => notes.length === 1,
    );
    unwrap(await library.saveNote(noteOn('a1', 'n1')));
    expect(await one).toEqual([noteOn('a1', 'n1')]);
  });
});
