import type { Migration } from './migration.ts';

/** Articles stand in stories. Those that are there already are placed afterwards, a few at a time: there may be many. */
export const stories: Migration = {
  name: '0004-stories',
  stores: {
    storyEvents: 'id, threadId',
    storyMembers: 'id',
    placements: 'articleId, eventId, [threadId+readAt], readAt',
    storyPostings: 'word',
    storyWords: 'word',
    storyChoices: 'articleId',
  },
  upgrade: async (transaction) => {
    await transaction.table('meta').put({ key: 'unplaced', value: 'yes' });
  },
};
