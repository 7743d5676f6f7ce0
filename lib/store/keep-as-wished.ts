import { type Keeping, keepingOf, type SiteKeeping } from '../model/keeping.ts';
import type { ArticleId } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { success } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { deleteArticle } from './delete-article.ts';
import { forgetTexts } from './forget-texts.ts';

/**
 * Lets go of articles, or of their texts, as the reader wants it of their sites. One on which the reader wrote or
 * corrected something loses its text and no more.
 */
export async function keepAsWished(
  database: Database,
  ids: readonly ArticleId[],
  wished: { readonly keep: Keeping; readonly keepSites: readonly SiteKeeping[] },
): Promise<Result<void>> {
  for (const id of ids) {
    const found = await attempt(database, () => findKeeping(database, id, wished));
    if (!found.ok) return found;
    if (found.value === 'everything') continue;
    const done = await (found.value === 'nothing'
      ? deleteArticle(database, id)
      : forgetTexts(database, [id]));
    if (!done.ok) return done;
  }
  return success(undefined);
}

async function findKeeping(
  { articles, notes, corrections, storyChoices }: Database,
  id: ArticleId,
  wished: Parameters<typeof keepAsWished>[2],
): Promise<Keeping> {
  const article = await articles.get(id);
  if (!article) return 'everything';
  const keeping = keepingOf(new URL(article.canonicalUrl).hostname, wished);
  if (keeping !== 'nothing') return keeping;
  const words = [
    await notes.where({ articleId: id }).count(),
    await corrections.where({ articleUrl: article.canonicalUrl }).count(),
    await storyChoices.where({ articleId: id }).count(),
  ];
  return words.some((count) => count > 0) ? 'findings' : 'nothing';
}
