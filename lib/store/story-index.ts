import { queryWords } from '../stories/threads/story-event.ts';
import type { StoryIndex } from '../stories/threads/story-index.ts';
import type { Database } from './database.ts';
import { addPostings, findEvents, keepEvent } from './story-events.ts';
import { countWords, findStatistics } from './story-words.ts';

/** The tables that stories need in their transaction. */
export function storyTables(database: Database) {
  const { storyEvents, storyMembers, placements, storyPostings, storyWords, storyChoices, meta } = database;
  return [storyEvents, storyMembers, placements, storyPostings, storyWords, storyChoices, meta];
}

/**
 * The stories of the library as articles are put into them; what is kept was first read at `readAt`. An article asks for
 * so many rows at most, however many there are. Use it in a transaction.
 */
export function createStoryIndex(database: Database, readAt: string): StoryIndex {
  const { placements, storyMembers, storyPostings } = database;
  return {
    findPlace: (id) => placements.get(id),
    statisticsOf: (words) => findStatistics(database, words),
    findEventIds: async (words) =>
      (await storyPostings.bulkGet([...words])).map((row) => row?.eventIds ?? []),
    findEvents: (ids) => findEvents(database, ids),
    nameEvent: async () => String((await countPlaced(database)) + 1),
    async keep(member, event, place) {
      const order = await nextOrder(database);
      await placements.put({ ...place, articleId: member.id, by: 'model', readAt, order });
      await storyMembers.put(member);
      await countWords(database, member, 1);
      await keepEvent(database, event);
      await addPostings(database, event.id, queryWords(member));
    },
  };
}

/** The number of the next article to be placed: it only ever grows, so that it names events too. */
export async function nextOrder(database: Database): Promise<number> {
  const order = (await countPlaced(database)) + 1;
  await database.meta.put({ key: 'lastPlaced', value: String(order) });
  return order;
}

async function countPlaced({ meta }: Database): Promise<number> {
  return Number((await meta.get('lastPlaced'))?.value ?? 0);
}
