import type { ArticleId } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { storyTables } from './story-index.ts';
import { putIntoStory, settleChoice } from './story-moves.ts';
import { inTransaction } from './transaction.ts';

/**
 * Keeps what the reader said of an article's story and puts it there: together with another article, or apart from all.
 * Said of the story that it is in, it stays there for good. The value is the way back.
 * @param now ISO 8601 in UTC
 */
export async function chooseStory(
  database: Database,
  articleId: ArticleId,
  togetherWith: ArticleId | undefined,
  now: string,
): Promise<Result<() => Promise<Result<void>>>> {
  const work = <T>(doing: (bound: Database) => Promise<T>) =>
    attempt(database, () => inTransaction(database, storyTables(database), doing));
  const before = await work(async (bound) => {
    const share = {
      placement: await bound.placements.get(articleId),
      member: await bound.storyMembers.get(articleId),
      choice: await bound.storyChoices.get(articleId),
    };
    const choice = { articleId, ...(togetherWith === undefined ? {} : { togetherWith }), at: now };
    await bound.storyChoices.put(choice);
    await settleChoice(bound, choice);
    return share;
  });
  if (!before.ok) return before;
  const { placement, member, choice } = before.value;
  const goBack = () =>
    work(async (bound) => {
      // An article that was deleted meanwhile stays deleted.
      if (!placement || !member || !(await bound.placements.get(articleId))) return;
      await putIntoStory(bound, { placement, member, ...(choice ? { choice } : {}) });
    });
  return { ok: true, value: goBack };
}
