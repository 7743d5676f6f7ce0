import { applyCorrections } from '../corrections/apply-corrections.ts';
import type { ArticleId, SavedArticle } from '../model/library.ts';
import { speakerKey } from '../stories/speaker-key.ts';
import type { Database } from './database.ts';
import { findReading } from './find-reading.ts';

/** The tables that `indexSpeakers` needs in its transaction. */
export function speakerTables(database: Database) {
  const { articles, texts, appearances, quotes, dates, events, corrections } = database;
  return [articles, texts, appearances, quotes, dates, events, corrections];
}

/** Writes under whose name each quote of an article is found, as the reader corrected it. Call it in a transaction. */
export async function indexSpeakers(database: Database, articleId: ArticleId): Promise<void> {
  const reading = await findReading(database, articleId);
  if (!reading) return;
  const { entities, quotes } = applyCorrections(reading);
  const day = dayOf(reading.saved);
  await database.quotes.where({ articleId }).modify((row) => {
    const speaker = speakerKey(quotes[row.ordinal]?.speaker, entities);
    if (speaker === undefined) delete row.speaker;
    else row.speaker = speaker;
    row.day = day;
  });
}

/** The day of what an article tells, `2024-03-04`: that of its publication, else the one on which it was read. */
export function dayOf({
  publishedAt,
  firstReadAt,
}: Pick<SavedArticle, 'publishedAt' | 'firstReadAt'>): string {
  return (publishedAt ?? firstReadAt).slice(0, 10);
}
