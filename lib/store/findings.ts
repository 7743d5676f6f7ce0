import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/library.ts';
import { quoteKeys } from '../stories/quote-keys.ts';
import type { Database } from './database.ts';
import { toEntityKey } from './identity.ts';
import { indexSpeakers, speakerTables } from './index-speakers.ts';
import type { AppearanceRow, DateRow, EntityKey, EntityRow, EventRow, QuoteRow, TextRow } from './rows.ts';
import { articleWords } from './search-index.ts';

/** All rows of one article but its own and its notes. */
export interface FindingRows {
  readonly text: TextRow;
  readonly entities: readonly EntityRow[];
  readonly appearances: readonly AppearanceRow[];
  readonly quotes: readonly QuoteRow[];
  readonly dates: readonly DateRow[];
  readonly events: readonly EventRow[];
}

/** The tables that `writeFindings` and `deleteFindings` need in their transaction. */
export function findingTables(database: Database) {
  return [database.entities, ...speakerTables(database)];
}

/** Takes an analysis apart into rows. */
export function toFindingRows(
  articleId: ArticleId,
  firstReadAt: string,
  article: Article,
  { sentences, brief, notices, ...found }: Analysis,
): FindingRows {
  const { text, blocks, asides, posts } = article;
  const words = articleWords(article);
  const appearances = found.entities.map((entity, ordinal) => {
    return { articleId, ordinal, entityKey: toEntityKey(entity), firstReadAt, entity };
  });
  return {
    text: { articleId, text, blocks, asides, posts, sentences, brief, notices, words },
    entities: appearances.map(({ entityKey, entity: { kind, name } }) => ({ key: entityKey, kind, name })),
    appearances,
    quotes: found.quotes.map((quote, ordinal) => ({
      articleId,
      ordinal,
      quote,
      keys: quoteKeys(quote.text),
    })),
    dates: found.dates.map((date, ordinal) => ({ articleId, ordinal, date })),
    events: found.events.map((event, ordinal) => ({ articleId, ordinal, event })),
  };
}

/**
 * Writes an article's findings in the place of any that it had; the article itself and what the reader corrected in it
 * must be written before. Call it in a transaction.
 */
export async function writeFindings(database: Database, rows: FindingRows): Promise<void> {
  const { texts, entities, appearances, quotes, dates, events } = database;
  await deleteFindings(database, rows.text.articleId, new Set(rows.entities.map(({ key }) => key)));
  const known = await entities.bulkGet(rows.entities.map(({ key }) => key));
  await texts.put(rows.text);
  await entities.bulkPut(rows.entities.filter((_, index) => known[index] === undefined));
  await appearances.bulkPut(rows.appearances);
  await quotes.bulkPut(rows.quotes);
  await dates.bulkPut(rows.dates);
  await events.bulkPut(rows.events);
  await indexSpeakers(database, rows.text.articleId);
}

/** Writes the findings of articles that have none yet, all at once. Call it in a transaction. */
export async function addFindings(database: Database, all: readonly FindingRows[]): Promise<void> {
  const { texts, entities, appearances, quotes, dates, events } = database;
  const named = all.flatMap((rows) => rows.entities).toReversed(); // of several the first is what is kept
  const unique = [...new Map(named.map((entity) => [entity.key, entity])).values()];
  const known = await entities.bulkGet(unique.map(({ key }) => key));
  await texts.bulkPut(all.map(({ text }) => text));
  await entities.bulkPut(unique.filter((_, index) => known[index] === undefined));
  await appearances.bulkPut(all.flatMap((rows) => rows.appearances));
  await quotes.bulkPut(all.flatMap((rows) => rows.quotes));
  await dates.bulkPut(all.flatMap((rows) => rows.dates));
  await events.bulkPut(all.flatMap((rows) => rows.events));
  for (const { text } of all) await indexSpeakers(database, text.articleId);
}

/** Deletes an article's findings, and the entities that no other article names; `keep` are spared. */
export async function deleteFindings(
  database: Database,
  articleId: ArticleId,
  keep: ReadonlySet<EntityKey> = new Set(),
): Promise<void> {
  const { texts, appearances, quotes, dates, events } = database;
  const before = await appearances.where({ articleId }).toArray();
  await texts.delete(articleId);
  for (const table of [appearances, quotes, dates, events]) await table.where({ articleId }).delete();
  const gone = new Set(before.map(({ entityKey }) => entityKey).filter((key) => !keep.has(key)));
  for (const key of gone) await deleteIfUnnamed(database, key);
}

async function deleteIfUnnamed({ entities, appearances }: Database, key: EntityKey): Promise<void> {
  const range = appearances.where('[entityKey+firstReadAt]').between([key, ''], [key, '\uffff']);
  // Not `count`, which walks through all that there are.
  if ((await range.limit(1).primaryKeys()).length === 0) await entities.delete(key);
}
