import type { ArticleId } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import type { StoryChoiceRow } from './rows.ts';
import { storyTables } from './story-index.ts';
import { putIntoStory, settleChoice } from './story-moves.ts';
import { handOnName } from './story-names.ts';
import { inTransaction } from './transaction.ts';

/**
 * Keeps what the reader said of an article's story and puts it there: together with another article, or apart from all.
 * Said of the story that it is in, it stays there for good. The value is the way back.
 * @param now ISO 8601 in UTC
 */
export function chooseStory(
  database: Database,
  articleId: ArticleId,
  togetherWith: ArticleId | undefined,
  now: string,
): Promise<Result<() => Promise<Result<void>>>> {
  return chooseAll(database, [
    { articleId, ...(togetherWith === undefined ? {} : { togetherWith }), at: now },
  ]);
}

/** Makes a story of their own of several articles, for good. The value is the way back. */
export function splitStory(
  database: Database,
  ids: readonly ArticleId[],
  now: string,
): Promise<Result<() => Promise<Result<void>>>> {
  const [first] = ids;
  return chooseAll(
    database,
    ids.map((articleId) =>
      articleId === first ? { articleId, at: now } : { articleId, togetherWith: first, at: now },
    ),
  );
}

/** Follows several choices, one after the other, all or none. */
async function chooseAll(
  database: Database,
  choices: readonly StoryChoiceRow[],
): Promise<Result<() => Promise<Result<void>>>> {
  const work = <T>(doing: (bound: Database) => Promise<T>) =>
    attempt(database, () => inTransaction(database, storyTables(database), doing));
  const before = await work(async (bound) => {
    const shares = [];
    for (const choice of choices) shares.push(await choose(bound, choice));
    return shares;
  });
  if (!before.ok) return before;
  const goBack = () =>
    work(async (bound) => {
      for (const { placement, member, choice } of before.value.toReversed()) {
        // An article that was deleted meanwhile stays deleted.
        if (!placement || !member || !(await bound.placements.get(member.id))) continue;
        await putIntoStory(bound, { placement, member, ...(choice ? { choice } : {}) });
      }
    });
  return { ok: true, value: goBack };
}

/** The value is where the article stood before. */
async function choose(database: Database, choice: StoryChoiceRow) {
  const { articleId } = choice;
  const share = {
    placement: await database.placements.get(articleId),
    member: await database.storyMembers.get(articleId),
    choice: await database.storyChoices.get(articleId),
  };
  const name = share.choice?.name;
  await database.storyChoices.put(choice);
  await settleChoice(database, choice);
  if (name === undefined || !share.choice || !share.placement) return share;
  const { threadId } = share.placement;
  const stays = (await database.placements.get(articleId))?.threadId === threadId;
  if (stays) await database.storyChoices.put({ ...choice, name });
  else await handOnName(database, threadId, share.choice);
  return share;
}
