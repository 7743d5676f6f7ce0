import type { EventId, ThreadId } from '../model/story.ts';
import { queryWords, type StoryEvent, toEvent } from '../stories/threads/story-event.ts';
import { MOST_PER_WORD } from '../stories/threads/story-index.ts';
import type { Database } from './database.ts';

/** Events with the articles that new ones are compared with; those that are gone are left out. */
export async function findEvents(database: Database, ids: readonly EventId[]): Promise<StoryEvent[]> {
  const rows = (await database.storyEvents.bulkGet([...ids])).filter((row) => row !== undefined);
  const memberIds = rows.flatMap((row) => row.memberIds);
  const members = new Map(
    (await database.storyMembers.bulkGet([...memberIds])).map((each) => [each?.id, each]),
  );
  return rows.map(({ memberIds: own, ...event }) => ({
    ...event,
    members: own.flatMap((id) => members.get(id) ?? []),
  }));
}

/** Keeps an event as it is now. Its articles lie in rows of their own. */
export async function keepEvent({ storyEvents }: Database, event: StoryEvent): Promise<void> {
  const { members, ...rest } = event;
  await storyEvents.put({ ...rest, memberIds: members.map(({ id }) => id) });
}

/** Lets words lead to an event. */
export async function addPostings(
  { storyPostings }: Database,
  id: EventId,
  words: readonly string[],
): Promise<void> {
  const rows = await storyPostings.bulkGet([...words]);
  const grown = words.flatMap((word, i) => {
    const eventIds = rows[i]?.eventIds ?? [];
    return eventIds.includes(id) ? [] : [{ word, eventIds: [...eventIds, id].slice(-MOST_PER_WORD) }];
  });
  await storyPostings.bulkPut(grown);
}

/** Makes an event anew of the articles that are placed in it; it is gone where there are none. */
export async function remakeEvent(database: Database, id: EventId, threadId: ThreadId): Promise<void> {
  const placed = await database.placements.where({ eventId: id }).sortBy('order');
  const rows = await database.storyMembers.bulkGet(placed.map(({ articleId }) => articleId));
  const event = toEvent(
    id,
    threadId,
    rows.filter((row) => row !== undefined),
  );
  if (event) await keepEvent(database, event);
  else await database.storyEvents.delete(id);
}

/** Lets the words of an article that left an event lead to it no more, but for those of the articles that stay. */
export async function dropPostings(database: Database, id: EventId, words: readonly string[]): Promise<void> {
  const staying = await database.placements.where({ eventId: id }).primaryKeys();
  const members = await database.storyMembers.bulkGet(staying);
  const kept = new Set(members.flatMap((member) => (member ? queryWords(member) : [])));
  const left = words.filter((word) => !kept.has(word));
  const rows = (await database.storyPostings.bulkGet([...left])).flatMap((row) =>
    row ? [{ ...row, eventIds: row.eventIds.filter((each) => each !== id) }] : [],
  );
  await database.storyPostings.bulkPut(rows.filter(({ eventIds }) => eventIds.length > 0));
  await database.storyPostings.bulkDelete(
    rows.filter(({ eventIds }) => eventIds.length === 0).map(({ word }) => word),
  );
}
