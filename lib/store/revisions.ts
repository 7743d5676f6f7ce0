import type { ArticleId } from '../model/library.ts';
import type { Revision } from '../model/revision.ts';
import { isRevision } from '../stories/is-revision.ts';
import type { Database } from './database.ts';
import type { ArticleRow, RevisionRow } from './rows.ts';

/** The first and the last nine: pages that never rest must not fill the disk. */
const MOST = 10;

/** What an article said before, the oldest first. */
export async function findRevisions({ revisions }: Database, articleId: ArticleId): Promise<Revision[]> {
  return (await revisions.where({ articleId }).sortBy('readAt')).map(toRevision);
}

/**
 * Keeps what an article said until now, where it says something else. Each version is kept once: one that returns is no
 * earlier one any more. Call it in a transaction, before the new text is written.
 * @param now the new text, and when it was read
 */
export async function keepRevision(
  database: Database,
  known: ArticleRow,
  now: ArticleRow,
  text: string,
): Promise<void> {
  const { id, title, textHash, access, modifiedAt, lastReadAt } = known;
  const body = await database.texts.get(id);
  const passed = Date.parse(now.lastReadAt) - Date.parse(lastReadAt);
  if (!body || known.textForgotten) return;
  if (!isRevision({ title, text: body.text }, { title: now.title, text }, passed)) return;
  const said = await database.quotes.where({ articleId: id }).sortBy('ordinal');
  const quotes = said.map(({ quote }) => ({
    text: quote.text,
    ...(quote.speaker ? { speaker: quote.speaker.name } : {}),
  }));
  await database.revisions.put({
    ...{ articleId: id, textHash, title, text: body.text, access, quotes, readAt: lastReadAt },
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
  });
  await database.revisions.delete([id, now.textHash, now.title]);
  await dropSurplus(database, id);
}

/** Adds versions that are not known yet, from elsewhere. Call it in a transaction. */
export async function addRevisions(database: Database, rows: readonly RevisionRow[]): Promise<void> {
  const known = await database.revisions.bulkGet(
    rows.map(({ articleId, textHash, title }) => [articleId, textHash, title]),
  );
  await database.revisions.bulkPut(rows.filter((_, index) => known[index] === undefined));
  for (const articleId of new Set(rows.map((row) => row.articleId))) await dropSurplus(database, articleId);
}

/** Lets go of the oldest but for the first: what was read at first is what most is compared with. Call it in a transaction. */
export async function dropSurplus({ revisions }: Database, articleId: ArticleId): Promise<void> {
  const rows = await revisions.where({ articleId }).sortBy('readAt');
  const surplus = rows.slice(1, Math.max(1, rows.length - MOST + 1));
  for (const { textHash, title } of surplus) await revisions.delete([articleId, textHash, title]);
}

function toRevision({ articleId: _id, textHash: _hash, ...revision }: RevisionRow): Revision {
  return revision;
}
