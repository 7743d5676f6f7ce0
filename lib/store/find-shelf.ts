import { append } from '../model/append.ts';
import type { ArticleId } from '../model/library.ts';
import type { Note } from '../model/note.ts';
import type { ShelfPage, ShelfQuestion } from '../model/shelf.ts';
import type { Database } from './database.ts';
import { findMatching, matchingTables } from './find-matching.ts';
import { toSavedArticle } from './find-reading.ts';
import type { ArticleRow } from './rows.ts';

/** So few articles are sorted by themselves; of more, the order of the whole library is read. Measured in both browsers. */
const FEW = 300;

/** The articles that fit a question, the last read first; only those listed are read. */
export function findShelf(database: Database, { limit, ...question }: ShelfQuestion): Promise<ShelfPage> {
  return database.transaction('r', matchingTables(database), async () => {
    const { articles, meta } = database;
    const total = await articles.count();
    const matching = await findMatching(database, question);
    const few = matching && matching.size <= FEW ? await findInOrder(database, matching) : undefined;
    const found = few?.map(({ id }) => id) ?? (matching && (await inOrder(database, matching)));
    const rows = found
      ? (few?.slice(0, limit) ?? (await articles.bulkGet(found.slice(0, limit))))
      : await articles.orderBy('lastReadAt').reverse().limit(limit).toArray();
    return {
      total,
      count: found?.length ?? total,
      ...(found ? { found } : {}),
      items: await toItems(database, rows),
      indexing: (await meta.get('unindexed')) !== undefined,
    };
  });
}

/** Articles in the order of the library, the last read first; those that are gone are left out. */
export async function inOrder(
  database: Database,
  ids: ReadonlySet<ArticleId>,
): Promise<readonly ArticleId[]> {
  if (ids.size <= FEW) return (await findInOrder(database, ids)).map(({ id }) => id);
  const all = await database.articles.orderBy('lastReadAt').primaryKeys();
  return all.filter((id) => ids.has(id)).reverse();
}

async function findInOrder({ articles }: Database, ids: ReadonlySet<ArticleId>): Promise<ArticleRow[]> {
  const rows = (await articles.bulkGet([...ids])).filter((row) => row !== undefined);
  return rows.sort((a, b) => (a.lastReadAt < b.lastReadAt ? 1 : -1));
}

async function toItems({ notes }: Database, rows: readonly (ArticleRow | undefined)[]) {
  const listed = rows.filter((row) => row !== undefined);
  const onThem = await notes
    .where('articleId')
    .anyOf(listed.map(({ id }) => id))
    .toArray();
  const notesOf = new Map<ArticleId, Note[]>();
  for (const { articleId, note } of onThem.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)))
    append(notesOf, articleId, note);
  return listed.map((row) => ({
    article: toSavedArticle(row),
    notes: notesOf.get(row.id) ?? [],
  }));
}
