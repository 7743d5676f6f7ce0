import type { ArticleId } from '../model/library.ts';
import type { Note } from '../model/note.ts';
import type { ShelfPage, ShelfQuestion } from '../model/shelf.ts';
import type { Database } from './database.ts';
import { toSavedArticle } from './find-reading.ts';
import { searchWords } from './search-words.ts';

/** Letters of a word that is being typed; fewer lead to nearly all articles, many times: seconds in a large library. */
const SHORTEST_BEGUN = 3;

/** The articles that have all words of a query, in themselves or in the notes on them; only those listed are read. */
export function findShelf(
  database: Database,
  { query, noted = false, limit }: ShelfQuestion,
): Promise<ShelfPage> {
  const { articles, texts, notes } = database;
  return database.transaction('r', [articles, texts, notes], async () => {
    const all = (await articles.orderBy('lastReadAt').primaryKeys()).reverse();
    const matching = await findMatching(database, query);
    const annotated = noted ? new Set(await notes.orderBy('articleId').uniqueKeys()) : undefined;
    const found = all.filter((id) => (matching?.has(id) ?? true) && (annotated?.has(id) ?? true));
    const listed = found.slice(0, limit);
    const [rows, notesOf] = await Promise.all([articles.bulkGet(listed), findNotesOf(database, listed)]);
    const items = rows.flatMap((row) =>
      row ? [{ article: toSavedArticle(row), notes: notesOf.get(row.id) ?? [] }] : [],
    );
    return { total: all.length, found, items };
  });
}

/** The articles with all words; nothing where no word is sought. */
async function findMatching(database: Database, query: string): Promise<ReadonlySet<ArticleId> | undefined> {
  const words = searchWords(query);
  const begun = /\s$/u.test(query) ? undefined : words.at(-1); // the last word is being typed
  let matching: ReadonlySet<ArticleId> | undefined;
  for (const word of words) {
    const isBegun = word === begun && word.length >= SHORTEST_BEGUN;
    const having = await findHaving(database, word, isBegun);
    matching = matching ? new Set([...matching].filter((id) => having.has(id))) : having;
    if (matching.size === 0) break;
  }
  return matching;
}

async function findHaving(
  { texts, notes }: Database,
  word: string,
  isBegun: boolean,
): Promise<ReadonlySet<ArticleId>> {
  const inTexts = texts.where('words');
  const inNotes = notes.where('words');
  const [written, noted] = await Promise.all([
    (isBegun ? inTexts.startsWith(word) : inTexts.equals(word)).primaryKeys(),
    (isBegun ? inNotes.startsWith(word) : inNotes.equals(word)).toArray(),
  ]);
  return new Set([...written, ...noted.map(({ articleId }) => articleId)]);
}

async function findNotesOf(
  { notes }: Database,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, readonly Note[]>> {
  const rows = await notes.where('articleId').anyOf(ids).toArray();
  const groups = Map.groupBy(
    rows.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
    ({ articleId }) => articleId,
  );
  return new Map([...groups].map(([id, group]) => [id, group.map(({ note }) => note)]));
}
