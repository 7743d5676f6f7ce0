import { noteWords } from '../search-index.ts';
import type { Migration } from './migration.ts';

interface OldNoteRow {
  readonly note: { readonly body: string; readonly tags: readonly string[] };
  words?: readonly string[];
}

/**
 * Articles and notes can be found by their words. Those of the notes come from today's code on purpose: they must be those
 * that it will look for. Those of the articles are written afterwards, a few at a time: there may be many.
 */
export const search: Migration = {
  name: '0005-search',
  stores: {
    texts: 'articleId, *words',
    notes: 'id, articleId, createdAt, *words',
  },
  upgrade: async (transaction) => {
    await transaction.table('meta').put({ key: 'unindexed', value: '' });
    await transaction
      .table<OldNoteRow>('notes')
      .toCollection()
      .modify((row) => {
        row.words = noteWords(row.note);
      });
  },
};
