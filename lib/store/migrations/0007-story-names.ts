import type { Migration } from './migration.ts';

/** Stories can be found by the names that the reader gave them. */
export const storyNames: Migration = {
  name: '0007-story-names',
  stores: {
    storyChoices: 'articleId, name',
  },
};
