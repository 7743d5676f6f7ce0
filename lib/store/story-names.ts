import type { ArticleId } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import type { ThreadId } from '../model/story.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import type { PlacementRow, StoryChoiceRow } from './rows.ts';
import { storyTables } from './story-index.ts';
import { inTransaction } from './transaction.ts';

/** The articles of a story, in the order in which they were first read. */
export function findPlaced({ placements }: Database, threadId: ThreadId): Promise<PlacementRow[]> {
  return placements.where('[threadId+readAt]').between([threadId, ''], [threadId, '\uffff']).toArray();
}

/** What the reader calls stories; those without a name of the reader's are left out. Looks only at those that have one. */
export async function findStoryNames({
  placements,
  storyChoices,
}: Database): Promise<ReadonlyMap<ThreadId, string>> {
  const named = await storyChoices.where('name').above('').toArray();
  const placed = await placements.bulkGet(named.map(({ articleId }) => articleId));
  const ordered = named
    .map(({ name = '', at }, index) => ({ name, at, threadId: placed[index]?.threadId }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  return new Map(ordered.flatMap(({ name, threadId }) => (threadId === undefined ? [] : [[threadId, name]])));
}

/**
 * Names the story of an article, or, without a name, lets its headlines name it again. The name is kept with an article of
 * the story, so that it outlives every way of finding stories. The value is the way back.
 * @param now ISO 8601 in UTC
 */
export async function renameStory(
  database: Database,
  articleId: ArticleId,
  name: string | undefined,
  now: string,
): Promise<Result<() => Promise<Result<void>>>> {
  const work = <T>(doing: (bound: Database) => Promise<T>) =>
    attempt(database, () => inTransaction(database, storyTables(database), doing));
  const before = await work(async (bound) => {
    const placement = await bound.placements.get(articleId);
    const placed = placement ? await findPlaced(bound, placement.threadId) : [];
    const ids = placed.map((each) => each.articleId);
    const rows = await bound.storyChoices.bulkGet(ids);
    const nameless = rows.flatMap((row) => (row?.name === undefined ? [] : [withoutName(row)]));
    await bound.storyChoices.bulkPut(nameless);
    if (name !== undefined && placement) await giveName(bound, placement.threadId, name, now);
    return ids.map((id, index) => ({ id, row: rows[index] }));
  });
  if (!before.ok) return before;
  const goBack = () =>
    work(async (bound) => {
      for (const { id, row } of before.value) {
        if (row) await bound.storyChoices.put(row);
        else await bound.storyChoices.delete(id);
      }
    });
  return { ok: true, value: goBack };
}

/** Hands the name of a story on when the article that carried it has left it. Call it in a transaction. */
export async function handOnName(
  database: Database,
  threadId: ThreadId,
  { name, at }: StoryChoiceRow,
): Promise<void> {
  if (name !== undefined) await giveName(database, threadId, name, at);
}

/** Its first article carries the name, and stays with the second one. */
async function giveName(database: Database, threadId: ThreadId, name: string, at: string): Promise<void> {
  const [first, second] = await findPlaced(database, threadId);
  if (!first) return;
  const { articleId } = first;
  const said = await database.storyChoices.get(articleId);
  const togetherWith = second?.articleId;
  const own = said ?? { articleId, at, ...(togetherWith === undefined ? {} : { togetherWith }) };
  await database.storyChoices.put({ ...own, name, at });
}

function withoutName({ name: _, ...choice }: StoryChoiceRow): StoryChoiceRow {
  return choice;
}
