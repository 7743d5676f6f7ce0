import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../lib/model/library.ts';
import type { Facets } from '../../../lib/model/shelf.ts';
import type { Database } from '../../../lib/store/database.ts';
import { deleteArticle } from '../../../lib/store/delete-article.ts';
import { findFacets } from '../../../lib/store/find-facets.ts';
import { findQuotes } from '../../../lib/store/find-quotes.ts';
import { findShelf } from '../../../lib/store/find-shelf.ts';
import { listNotes } from '../../../lib/store/list-notes.ts';
import { mergeStories } from '../../../lib/store/merge-stories.ts';
import { saveNote } from '../../../lib/store/notes.ts';
import { openTestDatabase, saveSaid, unwrap } from './samples.ts';

let database: Database;
let ids: Record<string, ArticleId>;

/** Slug, outlet, day, and who said what. */
const ARTICLES = [
  ['bridge', 'Brunvik Post', '2024-03-01', 'Ida Holm', 'The bridge is closed for good, and that is that.'],
  ['toll', 'Brunvik Post', '2024-03-05', 'Per Lund', 'Nobody asked the drivers about the toll at all.'],
  ['ferry', undefined, '2024-04-09', 'Ida Holm', 'The ferry will run twice an hour from Monday.'],
] as const;

beforeEach(async () => {
  database = openTestDatabase();
  ids = {};
  for (const [slug, siteName, publishedAt, name, words] of ARTICLES) {
    const canonicalUrl = `https://www.${siteName ? 'post' : 'harbor'}.example/${slug}`;
    const saved = await saveSaid(database, slug, publishedAt, [[words, `person:${name}`]], {
      siteName,
      canonicalUrl,
    });
    ids[slug] = saved.id;
  }
  const times = { createdAt: '2024-05-05T07:00:00.000Z', updatedAt: '2024-05-05T07:00:00.000Z' };
  const target = { kind: 'article', articleId: ids.ferry ?? '' } as const;
  unwrap(await saveNote(database, { id: 'n', target, body: 'Ask Holm #boats', tags: ['boats'], ...times }));
});
afterEach(() => database.delete());

const slugsOf = (found: readonly ArticleId[]) =>
  found.map((id) => Object.keys(ids).find((slug) => ids[slug] === id));
const find = async (facets: Facets & { query?: string }) => {
  const { items, count, found } = await findShelf(database, { query: '', limit: 10, ...facets });
  expect(found?.length ?? count).toBe(count);
  return slugsOf(items.map(({ article }) => article.id));
};

describe('articles', () => {
  it.each<[Facets & { query?: string }, string[]]>([
    [{}, ['ferry', 'toll', 'bridge']],
    [{ person: 'person:ida holm' }, ['ferry', 'bridge']],
    [{ outlet: 'Brunvik Post' }, ['toll', 'bridge']],
    [{ outlet: 'harbor.example' }, ['ferry']],
    [{ from: '2024-03-05' }, ['ferry', 'toll']],
    [{ to: '2024-03-05' }, ['toll', 'bridge']],
    [{ from: '2024-03-02', to: '2024-03-31' }, ['toll']],
    [{ tag: 'boats' }, ['ferry']],
    [{ tag: 'cars' }, []],
    [{ noted: true }, ['ferry']],
    [{ story: 'gone' }, []],
    [{ person: 'person:ida holm', outlet: 'Brunvik Post' }, ['bridge']],
    [{ person: 'person:ida holm', query: 'monday' }, ['ferry']],
    [{ outlet: 'Brunvik Post', query: 'monday' }, []],
  ])('are found by %j', async (facets, slugs) => {
    expect(await find(facets)).toEqual(slugs);
  });

  it('are found by their story', async () => {
    const [bridge = '', toll = '', ferry = ''] = Object.values(ids);
    unwrap(await mergeStories(database, bridge, ferry, '2024-05-06T07:00:00.000Z'));
    expect(await find({ story: bridge })).toEqual(['ferry', 'bridge']);
    expect(await find({ story: toll })).toEqual(['toll']);
  });

  it('are found by what they are now', async () => {
    unwrap(await deleteArticle(database, ids.toll ?? ''));
    expect(await find({ outlet: 'Brunvik Post' })).toEqual(['bridge']);
  });
});

describe('what there is to choose from', () => {
  it('is counted, and has what is chosen among it', async () => {
    const choices = await findFacets(database, {});
    expect(choices.outlets).toEqual([
      { name: 'Brunvik Post', articles: 2 },
      { name: 'harbor.example', articles: 1 },
    ]);
    expect(choices.tags).toEqual([{ name: 'boats', notes: 1 }]);
    expect(choices.people.map(({ name, articles }) => [name, articles])).toEqual([
      ['Ida Holm', 2],
      ['Per Lund', 1],
    ]);
    expect(choices.stories).toEqual([]);
  });

  it('names a story by the article that it is asked for by', async () => {
    const [bridge = '', , ferry = ''] = Object.values(ids);
    unwrap(await mergeStories(database, bridge, ferry, '2024-05-06T07:00:00.000Z'));
    expect((await findFacets(database, {})).stories.map(({ id }) => id)).toEqual([bridge]);
    expect((await findFacets(database, { story: ferry })).stories.map(({ id }) => id)).toEqual([ferry]);
    const alone = await findFacets(database, { story: ids.toll ?? '' });
    expect(alone.stories.map(({ name }) => name)).toEqual(['toll', expect.any(String)]);
  });
});

describe('quotes', () => {
  const quotes = async (question: Facets & { query?: string }, limit = 10) => {
    const found = await findQuotes(database, { query: '', limit, ...question });
    return [found.quotes.map(({ quote }) => quote.text.split(' ').slice(0, 2).join(' ')), found.more];
  };

  it.each<[Facets & { query?: string }, string[]]>([
    [{}, ['The ferry', 'Nobody asked', 'The bridge']],
    [{ person: 'person:ida holm' }, ['The ferry', 'The bridge']],
    [{ query: 'toll' }, ['Nobody asked']],
    [{ query: 'lund dri' }, ['Nobody asked']],
    [{ query: 'post.example' }, []],
    [{ to: '2024-03-31', person: 'person:ida holm' }, ['The bridge']],
  ])('are found by %j', async (question, begins) => {
    expect(await quotes(question)).toEqual([begins, false]);
  });

  it('say when there are more', async () => {
    expect(await quotes({}, 2)).toEqual([['The ferry', 'Nobody asked'], true]);
  });
});

describe('notes', () => {
  it.each<[Facets & { query?: string }, number]>([
    [{}, 1],
    [{ query: 'holm' }, 1],
    [{ query: 'ferry' }, 0],
    [{ tag: 'boats' }, 1],
    [{ outlet: 'Brunvik Post' }, 0],
    [{ from: '2024-04-01' }, 1],
  ])('are found by %j', async (question, count) => {
    const found = await listNotes(database, { query: '', limit: 10, ...question });
    expect([found.count, found.notes.length]).toEqual([count, count]);
    for (const { article } of found.notes) expect(article?.title).toBe('ferry');
  });
});
