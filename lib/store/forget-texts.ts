import type { ArticleId } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { forgetText } from '../stories/forget-text.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { findReading } from './find-reading.ts';
import { readingTables } from './index-reading.ts';
import { articleWords } from './search-index.ts';
import { inTransaction } from './transaction.ts';

/**
 * Forgets what articles say and said, but for who is named and quoted. Notes, corrections and stories stay. It may be
 * stopped at any time and done again.
 */
export function forgetTexts(database: Database, ids: readonly ArticleId[]): Promise<Result<void>> {
  const tables = [...readingTables(database), database.revisions];
  return attempt(database, async () => {
    for (const id of ids) await inTransaction(database, tables, (bound) => forgetOne(bound, id));
  });
}

/** Forgets the texts of articles that were last read before a moment, ISO 8601 in UTC. */
export async function forgetOlderTexts(database: Database, moment: string): Promise<Result<void>> {
  const found = await attempt(database, () => {
    const older = database.articles.where('lastReadAt').below(moment);
    return older.filter(({ textForgotten }) => textForgotten !== true).primaryKeys();
  });
  return found.ok ? forgetTexts(database, found.value) : found;
}

async function forgetOne(database: Database, id: ArticleId): Promise<void> {
  const row = await database.articles.get(id);
  const reading = await findReading(database, id);
  const body = await database.texts.get(id);
  if (!row || !reading || !body || row.textForgotten) return;
  const { standfirst: _, ...rest } = row;
  const counts = { ...row.counts, dates: 0 };
  // Read again, its findings are written again: they have no hash.
  await database.articles.put({ ...rest, counts, textForgotten: true, findingsHash: '' });
  const text = forgetText(body.text, reading.analysis);
  const { articleId, blocks } = body;
  const words = articleWords({ ...rest, text });
  await database.texts.put({ articleId, text, blocks, sentences: [], brief: [], notices: [], words });
  for (const table of [database.dates, database.events, database.revisions])
    await table.where({ articleId: id }).delete();
}
