import type { Migration } from './migration.ts';

/** Articles can be found by their outlet and their day. Both are written afterwards, a few at a time: there may be many. */
export const facets: Migration = {
  name: '0009-facets',
  stores: {
    articles: 'id, lastReadAt, outlet, day',
  },
  upgrade: async (transaction) => {
    await transaction.table('meta').put({ key: 'unindexed', value: '' });
  },
};
