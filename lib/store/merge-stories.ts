import type { ArticleId } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import type { ThreadId } from '../model/story.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import type { PlacementRow } from './rows.ts';
import { storyTables } from './story-index.ts';
import { putIntoStory, type StoryShare } from './story-moves.ts';
import { findPlaced } from './story-names.ts';
import { inTransaction } from './transaction.ts';

/**
 * Puts all articles of one story into another, for good. What they tell of single days stays as it is: only the story
 * that it belongs to changes, so that a long story takes no longer than its rows. The value is the way back.
 * @param articleId an article of the story that is to go
 * @param into an article of the one that is to stay
 * @param now ISO 8601 in UTC
 */
export async function mergeStories(
  database: Database,
  articleId: ArticleId,
  into: ArticleId,
  now: string,
): Promise<Result<() => Promise<Result<void>>>> {
  const work = <T>(doing: (bound: Database) => Promise<T>) =>
    attempt(database, () => inTransaction(database, storyTables(database), doing));
  const merged = await work(async (bound) => {
    const from = (await bound.placements.get(articleId))?.threadId;
    const to = (await bound.placements.get(into))?.threadId;
    if (from === undefined || to === undefined || from === to) return [];
    const placed = await findPlaced(bound, from);
    const shares = await findShares(bound, placed);
    await bound.storyChoices.bulkPut(placed.map((each) => toChoice(each, into, now)));
    await bound.placements.bulkPut(placed.map((each) => placedByReader(each, to)));
    await moveEvents(bound, new Set(placed.map(({ eventId }) => eventId)), to);
    return shares;
  });
  if (!merged.ok) return merged;
  return { ok: true, value: () => work((bound) => separate(bound, merged.value)) };
}

function toChoice({ articleId }: PlacementRow, togetherWith: ArticleId, at: string) {
  return { articleId, togetherWith, at };
}

function placedByReader(placement: PlacementRow, threadId: ThreadId): PlacementRow {
  return { ...placement, threadId, by: 'reader', confidence: 1, because: [{ code: 'placedByReader' }] };
}

/** Moves events, and with them whatever was put into them since. */
async function moveEvents(database: Database, ids: ReadonlySet<string>, threadId: ThreadId): Promise<void> {
  const { storyEvents, placements } = database;
  const events = (await storyEvents.bulkGet([...ids])).filter((event) => event !== undefined);
  await storyEvents.bulkPut(events.map((event) => ({ ...event, threadId })));
  const rows = await placements
    .where('eventId')
    .anyOf([...ids])
    .toArray();
  await placements.bulkPut(rows.map((row) => ({ ...row, threadId })));
}

async function findShares(database: Database, placed: readonly PlacementRow[]): Promise<StoryShare[]> {
  const ids = placed.map(({ articleId }) => articleId);
  const members = await database.storyMembers.bulkGet(ids);
  const choices = await database.storyChoices.bulkGet(ids);
  return placed.flatMap((placement, index) => {
    const [member, choice] = [members[index], choices[index]];
    return member ? [{ placement, member, ...(choice ? { choice } : {}) }] : [];
  });
}

/** Puts articles back where they were; those that were deleted meanwhile stay deleted, those moved on come back as well. */
async function separate(database: Database, shares: readonly StoryShare[]): Promise<void> {
  const [first] = shares;
  if (!first) return;
  const now = await database.placements.bulkGet(shares.map(({ member }) => member.id));
  const left = shares.filter((_, index) => now[index] !== undefined);
  const eventOf = new Map(now.flatMap((each) => (each ? [[each.articleId, each.eventId] as const] : [])));
  const [inPlace, elsewhere] = [true, false].map((wanted) =>
    left.filter(({ member, placement }) => (eventOf.get(member.id) === placement.eventId) === wanted),
  );
  await moveEvents(
    database,
    new Set(inPlace?.map(({ placement }) => placement.eventId)),
    first.placement.threadId,
  );
  await database.placements.bulkPut((inPlace ?? []).map(({ placement }) => placement));
  await database.storyChoices.bulkDelete(left.map(({ member }) => member.id));
  await database.storyChoices.bulkPut(left.flatMap(({ choice }) => choice ?? []));
  for (const share of elsewhere ?? []) await putIntoStory(database, share);
}
