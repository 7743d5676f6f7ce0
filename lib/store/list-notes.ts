import type { NoteShelf, ShelfQuestion } from '../model/shelf.ts';
import type { Database } from './database.ts';
import { findMatching, hasWords, matchingTables, readQuery } from './find-matching.ts';
import { findSaved } from './find-reading.ts';

/** The notes that have all words of a query, on articles that fit what is asked besides; those of a tag have it themselves. */
export function listNotes(
  database: Database,
  { limit, query, ...facets }: ShelfQuestion,
): Promise<NoteShelf> {
  return database.transaction('r', matchingTables(database), async () => {
    const articles = await findMatching(database, { ...facets, query: '' });
    const sought = readQuery(query);
    // A reader writes few notes, beside what there is to read: all of them are looked at.
    const all = await database.notes.orderBy('createdAt').reverse().toArray();
    const found = all.filter(
      ({ articleId, note, words }) =>
        (articles?.has(articleId) ?? true) &&
        (facets.tag === undefined || note.tags.includes(facets.tag)) &&
        hasWords(words, sought),
    );
    const listed = found.slice(0, limit);
    const saved = await findSaved(
      database,
      listed.map(({ articleId }) => articleId),
    );
    return {
      notes: listed.map(({ articleId, note }) => {
        const article = saved.get(articleId);
        return { note, ...(article ? { article } : {}) };
      }),
      count: found.length,
    };
  });
}
