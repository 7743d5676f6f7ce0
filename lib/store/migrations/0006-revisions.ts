import type { Migration } from './migration.ts';

/** What articles said before they were changed. */
export const revisions: Migration = {
  name: '0006-revisions',
  stores: {
    revisions: '[articleId+textHash+title], articleId',
  },
};
