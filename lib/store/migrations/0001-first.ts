import type { Migration } from './migration.ts';

/** The first tables. */
export const first: Migration = {
  name: '0001-first',
  stores: {
    articles: 'id, lastReadAt',
    texts: 'articleId',
    entities: 'key',
    appearances: '[articleId+ordinal], articleId, [entityKey+firstReadAt]',
    quotes: '[articleId+ordinal], articleId',
    dates: '[articleId+ordinal], articleId',
    events: '[articleId+ordinal], articleId',
    notes: 'id, articleId, createdAt',
    meta: 'key',
  },
};
