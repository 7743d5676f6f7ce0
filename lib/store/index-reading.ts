import { applyCorrections } from '../corrections/apply-corrections.ts';
import type { ArticleId } from '../model/library.ts';
import type { Database } from './database.ts';
import { findReading } from './find-reading.ts';
import { indexCast } from './index-cast.ts';
import { indexSpeakers } from './index-speakers.ts';

/** The tables that `indexReading` needs in its transaction. */
export function readingTables(database: Database) {
  const { articles, texts, entities, appearances, quotes, dates, events, corrections } = database;
  return [articles, texts, entities, appearances, quotes, dates, events, corrections];
}

/** Writes by what the findings of an article are found in others, as the reader corrected them. Call it in a transaction. */
export async function indexReading(database: Database, articleId: ArticleId): Promise<void> {
  const reading = await findReading(database, articleId);
  if (!reading) return;
  const corrected = applyCorrections(reading);
  await indexSpeakers(database, reading.saved, corrected);
  await indexCast(database, reading.saved, reading.analysis.entities, corrected.entities);
}
