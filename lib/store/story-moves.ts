import type { ArticleId } from '../model/library.ts';
import type { EventId, ThreadId } from '../model/story.ts';
import { placeArticle } from '../stories/threads/place-article.ts';
import { type Member, queryWords } from '../stories/threads/story-event.ts';
import type { Database } from './database.ts';
import type { PlacementRow, StoryChoiceRow } from './rows.ts';
import { addPostings, dropPostings, findEvents, remakeEvent } from './story-events.ts';
import { nextOrder } from './story-index.ts';
import { handOnName } from './story-names.ts';
import { countWords } from './story-words.ts';

/** All that the stories hold of one article. */
export interface StoryShare {
  readonly placement: PlacementRow;
  readonly member: Member;
  readonly choice?: StoryChoiceRow;
}

/** Takes an article out of the stories, with what the reader said of it; the value is what `putIntoStory` needs. */
export async function takeOutOfStory(database: Database, id: ArticleId): Promise<StoryShare | undefined> {
  const choice = await database.storyChoices.get(id);
  const member = await database.storyMembers.get(id);
  const placement = await database.placements.get(id);
  await database.storyChoices.delete(id);
  if (!member || !placement) return undefined;
  await leave(database, member, placement);
  if (choice) await handOnName(database, placement.threadId, choice);
  await database.storyMembers.delete(id);
  await countWords(database, member, -1);
  return { placement, member, ...(choice ? { choice } : {}) };
}

/** Puts an article back where it was; where it was placed again meanwhile, it leaves that place. */
export async function putIntoStory(database: Database, share: StoryShare): Promise<void> {
  const { placement, member, choice } = share;
  await takeOutOfStory(database, member.id);
  await database.storyMembers.put(member);
  await countWords(database, member, 1);
  await enter(database, member, placement);
  if (choice) await database.storyChoices.put(choice);
}

/** Puts an article that is placed where the reader wants it; it stays where it is if the other article is gone. */
export async function settleChoice(
  database: Database,
  { articleId, togetherWith }: StoryChoiceRow,
): Promise<void> {
  const { placements, storyMembers } = database;
  const placement = await placements.get(articleId);
  const member = await storyMembers.get(articleId);
  const threadId = togetherWith && (await placements.get(togetherWith))?.threadId;
  const apart = togetherWith === undefined;
  if (!placement || !member || (!apart && threadId === undefined)) return;
  const code = apart ? 'setApartByReader' : 'placedByReader';
  const chosen = { ...placement, by: 'reader', confidence: 1, because: [{ code }] } as const;
  const stays = threadId === undefined ? await isAlone(database, placement) : threadId === placement.threadId;
  if (stays) await placements.put(chosen);
  else {
    const order = await nextOrder(database);
    const own = String(order);
    const eventId = threadId === undefined ? own : ((await nearestEvent(database, member, threadId)) ?? own);
    await leave(database, member, placement);
    await enter(database, member, { ...chosen, order, eventId, threadId: threadId ?? own });
  }
}

async function isAlone({ placements }: Database, { threadId }: PlacementRow): Promise<boolean> {
  const all = placements.where('[threadId+readAt]').between([threadId, ''], [threadId, '\uffff']);
  return (await all.limit(2).primaryKeys()).length === 1;
}

/** The event of a thread that an article tells; nothing where it tells one of its own. */
async function nearestEvent(
  database: Database,
  member: Member,
  threadId: ThreadId,
): Promise<EventId | undefined> {
  const ids = await database.storyEvents.where({ threadId }).primaryKeys();
  return placeArticle(member, await findEvents(database, ids)).event?.id;
}

async function leave(database: Database, member: Member, placement: PlacementRow): Promise<void> {
  await database.placements.delete(member.id);
  await remakeEvent(database, placement.eventId, placement.threadId);
  await dropPostings(database, placement.eventId, queryWords(member));
}

async function enter(database: Database, member: Member, placement: PlacementRow): Promise<void> {
  await database.placements.put(placement);
  await remakeEvent(database, placement.eventId, placement.threadId);
  await addPostings(database, placement.eventId, queryWords(member));
}
