import type { LooseWords } from '../model/archive.ts';
import type { Database } from './database.ts';
import { toArticleId } from './identity.ts';

/** Notes and corrections whose article is not in the library, in the order of their ids; nothing where there are none. */
export async function findLooseWords(database: Database): Promise<LooseWords | undefined> {
  const known = new Set<string>(await database.articles.toCollection().primaryKeys());
  const notes = (await database.notes.toArray()).filter(({ articleId }) => !known.has(articleId));
  const all = await database.corrections.toArray();
  const ids = await Promise.all(all.map(({ articleUrl }) => toArticleId(articleUrl)));
  const corrections = all.filter((_, index) => !known.has(ids[index] ?? ''));
  if (notes.length === 0 && corrections.length === 0) return undefined;
  return { notes: notes.map(({ note }) => note), corrections };
}

/** What the library has of the reader's words on the articles of these. */
export async function findWordsLike(
  { notes, corrections }: Database,
  words: LooseWords,
): Promise<LooseWords> {
  const articleIds = [...new Set(words.notes.map(({ target }) => target.articleId))];
  const rows = await notes.where('articleId').anyOf(articleIds).toArray();
  const corrected = await corrections.bulkGet(words.corrections.map(({ id }) => id));
  return {
    notes: rows.map(({ note }) => note),
    corrections: corrected.filter((each) => each !== undefined),
  };
}
