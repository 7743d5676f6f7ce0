import type { Article } from '../../model/article.ts';
import { articleWords, noteWords } from '../search-index.ts';
import type { Migration } from './migration.ts';

interface OldTextRow {
  readonly articleId: string;
  readonly text: string;
  words?: readonly string[];
}

interface OldNoteRow {
  readonly note: { readonly body: string; readonly tags: readonly string[] };
  words?: readonly string[];
}

/**
 * Articles and notes can be found by their words. The words come from today's code on purpose: they must be those that
 * it will look for.
 */
export const search: Migration = {
  name: '0005-search',
  stores: {
    texts: 'articleId, *words',
    notes: 'id, articleId, createdAt, *words',
  },
  upgrade: async (transaction) => {
    const articles = await transaction.table<Omit<Article, 'text'> & { id: string }>('articles').toArray();
    const byId = new Map(articles.map((article) => [article.id, article]));
    await transaction
      .table<OldTextRow>('texts')
      .toCollection()
      .modify((row) => {
        row.words = articleWords({
          authors: [],
          title: '',
          canonicalUrl: '',
          ...byId.get(row.articleId),
          text: row.text,
        });
      });
    await transaction
      .table<OldNoteRow>('notes')
      .toCollection()
      .modify((row) => {
        row.words = noteWords(row.note);
      });
  },
};
