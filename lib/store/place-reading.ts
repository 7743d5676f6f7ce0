import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { SavedArticle } from '../model/library.ts';
import { storyNames } from '../stories/names.ts';
import { addArticle } from '../stories/threads/add-article.ts';
import { placeArticle, READER_THREAD } from '../stories/threads/place-article.ts';
import { describeArticle } from '../stories/threads/story-article.ts';
import type { Database } from './database.ts';
import { createStoryIndex } from './story-index.ts';
import { settleChoice } from './story-moves.ts';

/**
 * Puts an article into its story, once: it stays there whatever happens to its text. What the reader said of it comes
 * before what the model finds. Articles in other languages stay out: how common their words are is not known.
 * Call it in a transaction over `storyTables`.
 */
export async function placeReading(
  database: Database,
  { id, firstReadAt }: Pick<SavedArticle, 'id' | 'firstReadAt'>,
  { title, text, publishedAt }: Pick<Article, 'title' | 'text' | 'publishedAt'>,
  { lang, entities }: Pick<Analysis, 'lang' | 'entities'>,
): Promise<void> {
  if (lang === undefined || (await database.placements.get(id))) return;
  const described = describeArticle(id, title, text, publishedAt, storyNames(entities));
  await addArticle(createStoryIndex(database, firstReadAt), described, (member, candidates) =>
    placeArticle(member, candidates, READER_THREAD),
  );
  const choice = await database.storyChoices.get(id);
  if (choice) await settleChoice(database, choice);
}
