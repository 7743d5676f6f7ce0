import type { Analysis } from '../model/analysis.ts';
import type { SavedArticle } from '../model/library.ts';
import { speakerKey } from '../stories/speaker-key.ts';
import type { Database } from './database.ts';

/** Writes under whose name each quote of an article is found. Call it in a transaction. */
export async function indexSpeakers(
  database: Database,
  saved: SavedArticle,
  { entities, quotes }: Analysis,
): Promise<void> {
  const day = dayOf(saved);
  await database.quotes.where({ articleId: saved.id }).modify((row) => {
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
