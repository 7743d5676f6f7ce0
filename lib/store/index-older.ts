import { outletOf } from '../model/outlet.ts';
import type { Database } from './database.ts';
import { dayOf } from './index-speakers.ts';
import type { ArticleRow, TextRow } from './rows.ts';
import { articleWords } from './search-index.ts';
import { inTransaction } from './transaction.ts';

/** Articles of one transaction: short enough that a reading that comes meanwhile need not wait long. */
const AT_ONCE = 25;

/**
 * Makes articles findable that were there before there was a search or its facets, a few at a time. It may be stopped at any
 * time, and be done by several views at once: each piece goes on where the last one ended.
 */
export async function indexOlder(database: Database): Promise<void> {
  const { articles, texts, meta } = database;
  while ((await meta.get('unindexed')) !== undefined)
    await inTransaction(database, [articles, texts, meta], indexSome);
}

async function indexSome({ articles, texts, meta }: Database): Promise<void> {
  const last = await meta.get('unindexed'); // the last article that was indexed
  if (!last) return;
  const rows: ArticleRow[] = await articles.where('id').above(last.value).limit(AT_ONCE).toArray();
  const bodies = await texts.bulkGet(rows.map(({ id }) => id));
  await articles.bulkPut(rows.map((row) => ({ ...row, outlet: outletOf(row), day: dayOf(row) })));
  await texts.bulkPut(rows.flatMap((row, index) => withWords(row, bodies[index])));
  const value = rows.at(-1)?.id;
  if (value === undefined) await meta.delete('unindexed');
  else await meta.put({ key: 'unindexed', value });
}

/** A text that has no words yet with them. */
function withWords(row: ArticleRow, body: TextRow | undefined): TextRow[] {
  const isFindable = (body as Partial<TextRow> | undefined)?.words !== undefined;
  return body && !isFindable ? [{ ...body, words: articleWords({ ...row, ...body }) }] : [];
}
