import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database.ts';
import { findShelf } from '../../../lib/store/find-shelf.ts';
import { deleteNote, saveNote } from '../../../lib/store/notes.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from './samples.ts';

let database: Database;
let ids: Record<string, string>;

beforeEach(async () => {
  database = openTestDatabase();
  ids = {};
  const texts = {
    bridge: 'The mayor closed the bridge. “Not safe,” said Ida Holm.',
    toll: 'Drivers pay a toll from May. Ida Holm voted for it.',
    ferry: 'The ferry runs twice an hour, in fog as well.',
  };
  for (const [index, [slug, text]] of Object.entries(texts).entries()) {
    const article = sampleArticle({ canonicalUrl: `https://brunvikpost.example/${slug}`, title: slug, text });
    const saved = await saveReading(
      database,
      article,
      sampleAnalysis([]),
      `2024-03-0${index + 1}T07:00:00.000Z`,
    );
    ids[slug] = unwrap(saved).saved.id;
  }
});
afterEach(() => database.delete());

const find = async (query: string, limit = 10) => {
  const { items } = await findShelf(database, { query, limit });
  return items.map(({ article: { id } }) => Object.keys(ids).find((slug) => ids[slug] === id));
};

const times = { createdAt: '2024-03-05T07:00:00.000Z', updatedAt: '2024-03-05T07:00:00.000Z' };

describe('the shelf', () => {
  it.each([
    ['', ['ferry', 'toll', 'bridge']],
    ['?!', ['ferry', 'toll', 'bridge']],
    ['ida holm', ['toll', 'bridge']],
    ['HÓLM  safe', ['bridge']],
    ['fer', ['ferry']],
    ['fer ', []],
    ['fe', []],
    ['in', ['ferry']],
    ['hol mayor', []],
    ['holm fog', []],
    ['brunvikpost.example/toll', ['toll']],
  ])('finds by “%s”, the last read first', async (query, slugs) => {
    expect(await find(query)).toEqual(slugs);
  });

  it('finds by the words of notes, as they are now', async () => {
    const target = { kind: 'article', articleId: ids.ferry ?? '' } as const;
    const note = { id: 'n', target, body: 'Compare with Ostend #boats', tags: ['boats'], ...times };
    unwrap(await saveNote(database, note));
    expect(await find('ostend')).toEqual(['ferry']);
    expect(await find('boat')).toEqual(['ferry']);
    expect(await find('ostend fog')).toEqual(['ferry']);
    const noted = (query: string) => findShelf(database, { query, noted: true, limit: 10 });
    expect((await noted('')).found).toEqual([ids.ferry]);
    expect((await noted('toll')).found).toEqual([]);
    unwrap(await saveNote(database, { ...note, body: 'Compare with Dover' }));
    expect(await find('ostend')).toEqual([]);
    unwrap(await deleteNote(database, 'n'));
    expect(await find('dover')).toEqual([]);
  });

  it('finds by what an article says now', async () => {
    const article = sampleArticle({ canonicalUrl: 'https://brunvikpost.example/ferry', text: 'Gone.' });
    unwrap(await saveReading(database, article, sampleAnalysis([]), '2024-03-09T07:00:00.000Z'));
    expect(await find('fog')).toEqual([]);
    expect(await find('gone')).toEqual(['ferry']);
  });

  it('reads those that are listed alone', async () => {
    const page = await findShelf(database, { query: 'ida', limit: 1 });
    expect(page).toMatchObject({ total: 3, count: 2, found: [ids.toll, ids.bridge], items: [{ notes: [] }] });
    expect(page.items.map(({ article }) => article.title)).toEqual(['toll']);
  });
});
