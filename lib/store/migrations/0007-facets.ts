import type { Migration } from './migration.ts';

/** Stories can be found by the names that the reader gave them. */
export const facets: Migration = {
  name: '0007-facets',
  stores: {
    storyChoices: 'articleId, name',
  },
};
