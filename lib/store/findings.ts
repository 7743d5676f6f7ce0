import type { Analysis, Entity } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/library.ts';
import { quoteKeys } from '../stories/quote-keys.ts';
import type { Database } from './database.ts';
import { addEntityNames, deleteUnnamed } from './entity-names.ts';
import { toEntityKey } from './identity.ts';
import { indexReading, readingTables } from './index-reading.ts';
import type { AppearanceRow, DateRow, EntityKey, EventRow, QuoteRow, TextRow } from './rows.ts';
import { articleWords } from './search-index.ts';

/** All rows of one article but its own and its notes. */
export interface FindingRows {
  readonly text: TextRow;
  readonly appearances: readonly AppearanceRow[];
  readonly quotes: readonly QuoteRow[];
  readonly dates: readonly DateRow[];
  readonly events: readonly EventRow[];
}

/** The tables that `writeFindings` and `deleteFindings` need in their transaction. */
export function findingTables(database: Database) {
  return readingTables(database);
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
  const { texts, appearances, quotes, dates, events } = database;
  const before = await deleteRows(database, rows.text.articleId);
  await texts.put(rows.text);
  await addEntityNames(database, namesOf(rows));
  await appearances.bulkPut(rows.appearances);
  await quotes.bulkPut(rows.quotes);
  await dates.bulkPut(rows.dates);
  await events.bulkPut(rows.events);
  await indexReading(database, rows.text.articleId);
  await deleteUnnamed(database, before);
}

/** Writes the findings of articles that have none yet, all at once. Call it in a transaction. */
export async function addFindings(database: Database, all: readonly FindingRows[]): Promise<void> {
  const { texts, appearances, quotes, dates, events } = database;
  await texts.bulkPut(all.map(({ text }) => text));
  await addEntityNames(database, all.flatMap(namesOf));
  await appearances.bulkPut(all.flatMap((rows) => rows.appearances));
  await quotes.bulkPut(all.flatMap((rows) => rows.quotes));
  await dates.bulkPut(all.flatMap((rows) => rows.dates));
  await events.bulkPut(all.flatMap((rows) => rows.events));
  for (const { text } of all) await indexReading(database, text.articleId);
}

/** Deletes an article's findings, and the entities that no other article names. Call it in a transaction. */
export async function deleteFindings(database: Database, articleId: ArticleId): Promise<void> {
  await deleteUnnamed(database, await deleteRows(database, articleId));
}

/** The rows of an article's findings as they are; nothing where it has no text. */
export async function findFindingRows(
  { texts, appearances, quotes, dates, events }: Database,
  articleId: ArticleId,
): Promise<FindingRows | undefined> {
  const text = await texts.get(articleId);
  const here = { articleId };
  return (
    text && {
      text,
      appearances: await appearances.where(here).toArray(),
      quotes: await quotes.where(here).toArray(),
      dates: await dates.where(here).toArray(),
      events: await events.where(here).toArray(),
    }
  );
}

/** Deletes all rows of an article's findings without looking into them. Call it in a transaction. */
export async function dropFindingRows(
  { texts, appearances, quotes, dates, events }: Database,
  articleId: ArticleId,
): Promise<void> {
  await texts.delete(articleId);
  for (const table of [appearances, quotes, dates, events]) await table.where({ articleId }).delete();
}

/** Deletes all rows of an article's findings; the value is by what it was found. */
async function deleteRows(database: Database, articleId: ArticleId): Promise<readonly EntityKey[]> {
  const before = await database.appearances.where({ articleId }).toArray();
  await dropFindingRows(database, articleId);
  return before.flatMap(({ entityKey }) => entityKey ?? []);
}

function namesOf({ appearances }: FindingRows): readonly Entity[] {
  return appearances.map(({ entity }) => entity);
}
