import { afterEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { indexOlder } from '../../../lib/store/index-older.ts';
import { MIGRATIONS } from '../../../lib/store/migrations/index.ts';
import { quoteKeys } from '../../../lib/stories/quote-keys.ts';

/** For each migration, what a reader of the version before had, and what must be there after it. */
const UPGRADES: Readonly<
  Record<
    string,
    { before: (database: Database) => Promise<void>; after: (database: Database) => Promise<void> }
  >
> = {
  '0001-first': {
    before: async () => undefined, // there was no version before
    after: async (database) => {
      expect(database.tables.map(({ name }) => name).sort()).toEqual([
        'appearances',
        'articles',
        'dates',
        'entities',
        'events',
        'meta',
        'notes',
        'quotes',
        'texts',
      ]);
    },
  },
  '0002-quotes-and-corrections': {
    before: async (database) => {
      const row = { articleId: 'a', ordinal: 0, quote: { text: 'We will not close the ferry terminal.' } };
      await database.table('quotes').add(row);
    },
    after: async (database) => {
      const row = await database.quotes.get(['a', 0]);
      expect(row?.quote.text).toBe('We will not close the ferry terminal.');
      const found = await database.quotes.where('keys').anyOf(quoteKeys('the ferry terminal')).count();
      expect(found).toBe(1);
      expect(await database.corrections.count()).toBe(0);
    },
  },
  '0003-speakers': {
    before: async (database) => {
      const here = { articleId: 'a', ordinal: 0 };
      const holm = { name: 'Ida Holm', form: 'name', entityId: 'e0', start: 0, end: 8 };
      const entity = { id: 'e0', kind: 'person', name: 'Ida Holm' };
      await database.table('articles').add({ id: 'a', publishedAt: '2024-03-04T06:30:00+01:00' });
      await database.table('appearances').add({ ...here, entity });
      await database.table('quotes').add({ ...here, keys: [1], quote: { text: 'No.', speaker: holm } });
      await database.table('quotes').add({ ...here, ordinal: 1, keys: [2], quote: { text: 'Yes.' } });
    },
    after: async (database) => {
      const found = await database.quotes.where({ speaker: 'ida holm', day: '2024-03-04' }).toArray();
      expect(found.map(({ quote, keys }) => [quote.text, keys])).toEqual([['No.', [1]]]);
      const other = await database.quotes.get(['a', 1]);
      expect(other).toMatchObject({ quote: { text: 'Yes.' }, day: '2024-03-04' });
      expect(other?.speaker).toBeUndefined();
    },
  },
  '0004-stories': {
    before: async (database) => {
      const row = { id: 'a', title: 'Bridge closed', firstReadAt: '2024-03-04T07:00:00.000Z' };
      await database.table('articles').add(row);
    },
    after: async (database) => {
      expect((await database.articles.get('a'))?.title).toBe('Bridge closed');
      expect(await database.placements.count()).toBe(0);
      expect(await database.meta.get('unplaced')).toBeDefined();
    },
  },
  '0005-search': {
    before: async (database) => {
      const article = { id: 'a', title: 'Bridge closed', authors: ['Per Lund'], firstReadAt: '2024-03-04' };
      await database
        .table('articles')
        .add({ ...article, canonicalUrl: 'https://brunvikpost.example/bridge' });
      await database.table('texts').add({ articleId: 'a', text: 'Nobody was told.' });
      await database
        .table('notes')
        .add({ id: 'n', articleId: 'a', note: { body: 'Ask #Holm', tags: ['holm'] } });
    },
    after: async (database) => {
      expect(await database.meta.get('unindexed')).toEqual({ key: 'unindexed', value: '' });
      await indexOlder(database);
      for (const word of ['bridge', 'lund', 'nobody'])
        expect(await database.texts.where('words').equals(word).primaryKeys()).toEqual(['a']);
      expect(await database.meta.get('unindexed')).toBeUndefined();
      expect(await database.notes.where('words').equals('holm').primaryKeys()).toEqual(['n']);
      expect((await database.texts.get('a'))?.text).toBe('Nobody was told.');
    },
  },
  '0006-revisions': {
    before: async (database) => {
      await database.table('articles').add({ id: 'a', title: 'Bridge closed' });
    },
    after: async (database) => {
      expect((await database.articles.get('a'))?.title).toBe('Bridge closed');
      expect(await database.revisions.where({ articleId: 'a' }).count()).toBe(0);
    },
  },
  '0007-story-names': {
    before: async (database) => {
      await database.table('storyChoices').add({ articleId: 'a', at: '2024-03-04T07:00:00.000Z' });
    },
    after: async (database) => {
      expect(await database.storyChoices.get('a')).toEqual({
        articleId: 'a',
        at: '2024-03-04T07:00:00.000Z',
      });
      expect(await database.storyChoices.where('name').above('').count()).toBe(0);
    },
  },
  '0008-notes-about': {
    before: async (database) => {
      const note = { target: { kind: 'article', articleId: 'a' }, body: 'Ask #Holm', tags: ['holm'] };
      await database.table('notes').add({ id: 'n', articleId: 'a', note });
    },
    after: async (database) => {
      expect(await database.notes.orderBy('note.tags').keys()).toEqual(['holm']);
      expect(await database.notes.orderBy('note.target.entity.name').count()).toBe(0);
      expect((await database.notes.get('n'))?.note.body).toBe('Ask #Holm');
    },
  },
  '0009-facets': {
    before: async (database) => {
      const canonicalUrl = 'https://www.brunvikpost.example/bridge';
      const article = {
        id: 'a',
        title: 'Bridge closed',
        authors: [],
        firstReadAt: '2024-03-04T07:00:00.000Z',
      };
      await database.table('articles').add({ ...article, canonicalUrl });
      await database.table('texts').add({ articleId: 'a', text: 'Nobody was told.', words: ['nobody'] });
    },
    after: async (database) => {
      await indexOlder(database);
      expect(await database.articles.where('outlet').equals('brunvikpost.example').count()).toBe(1);
      expect(await database.articles.where('day').equals('2024-03-04').count()).toBe(1);
      expect((await database.texts.get('a'))?.words).toEqual(['nobody']);
    },
  },
  '0010-sync': {
    before: async (database) => {
      await database.table('articles').add({ id: 'a', title: 'Bridge closed' });
    },
    after: async (database) => {
      expect((await database.articles.get('a'))?.title).toBe('Bridge closed');
      expect(await database.syncRows.count()).toBe(0);
      expect(await database.syncState.count()).toBe(0);
    },
  },
};

let open: Database | undefined;
afterEach(() => open?.delete());

describe('the migrations', () => {
  it.each(MIGRATIONS.map(({ name }, index) => ({ name, index })))(
    '$name brings older rows along',
    async ({ name, index }) => {
      const upgrade = UPGRADES[name];
      if (!upgrade) throw new Error(`Write the upgrade test of ${name}.`);
      if (index > 0) {
        const before = openDatabase(`upgrade-${name}`, MIGRATIONS.slice(0, index));
        await upgrade.before(before);
        before.close();
      }
      open = openDatabase(`upgrade-${name}`, MIGRATIONS.slice(0, index + 1));
      await open.open();
      expect(open.verno).toBe(index + 1);
      await upgrade.after(open);
    },
  );
});

describe('a new database', () => {
  it('holds its canary, the same one every time it is opened', async () => {
    open = openDatabase('canary');
    const first = await open.meta.get('canary');
    open.close();
    open = openDatabase('canary');
    expect(await open.meta.get('canary')).toEqual(first);
    expect(first?.value).toMatch(/^[0-9a-f-]{36}$/u);
  });
});
