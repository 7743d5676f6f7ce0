import type { ArchivedArticle } from '../model/archive.ts';
import type { Correction } from '../model/correction.ts';
import type { ArticleId } from '../model/library.ts';
import type { Note } from '../model/note.ts';
import type { Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { findReadings } from './find-reading.ts';
import { addFindings, findingTables, toFindingRows, writeFindings } from './findings.ts';
import { toArticleId } from './identity.ts';
import { indexReading } from './index-reading.ts';
import { findNotes, toNoteRow } from './notes.ts';
import type { ArticleRow } from './rows.ts';
import { toArticleRow } from './save-reading.ts';

/** Articles with all that belongs to them, in the order asked for; those that are not in the library are left out. */
export async function findArchived(
  database: Database,
  ids: readonly ArticleId[],
): Promise<ArchivedArticle[]> {
  const readings = await findReadings(database, ids);
  return Promise.all(
    readings.map(async (reading) => ({
      ...reading,
      notes: (await findNotes(database, reading.saved.id)).reverse(),
    })),
  );
}

/** The ids of all articles, the last read at the end. */
export function findArticleIds({ articles }: Database): Promise<ArticleId[]> {
  return articles.orderBy('lastReadAt').primaryKeys();
}

/** What is to be brought back of one article. */
export interface BroughtBack {
  readonly article?: ArchivedArticle;
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

/**
 * Writes what is brought back of several articles, all of it or nothing: each transaction waits for the disk. A note
 * whose id is taken is left alone, whatever it says.
 */
export async function bringBack(database: Database, brought: readonly BroughtBack[]): Promise<Result<void>> {
  const archived = brought.flatMap(({ article }) => article ?? []);
  // Outside of the transaction: IndexedDB commits one that waits for anything else.
  const rows = await Promise.all(archived.map(toRow));
  const notes = brought.flatMap((each) => each.notes);
  const corrections = brought.flatMap((each) => each.corrections);
  const corrected = await Promise.all(
    [...new Set(corrections.map(({ articleUrl }) => articleUrl))].map(toArticleId),
  );
  const tables = [database.notes, ...findingTables(database)];
  return attempt(database, () =>
    database.transaction('rw', tables, async () => {
      const before = await database.articles.bulkGet(rows.map(({ id }) => id));
      await database.articles.bulkPut(rows);
      await database.corrections.bulkPut(corrections);
      const findings = archived.map(({ saved, article, analysis }) =>
        toFindingRows(saved.id, saved.firstReadAt, article, analysis),
      );
      await addFindings(
        database,
        findings.filter((_, index) => !before[index]),
      );
      for (const each of findings.filter((_, index) => before[index])) await writeFindings(database, each);
      for (const id of corrected) await indexReading(database, id);
      const known = await database.notes.bulkGet(notes.map(({ id }) => id));
      await database.notes.bulkAdd(notes.filter((_, index) => !known[index]).map(toNoteRow));
    }),
  );
}

/** The hashes are made anew: a file may say what it likes. */
async function toRow({ saved, article, analysis }: ArchivedArticle): Promise<ArticleRow> {
  const { textHash, findingsHash } = await toArticleRow(article, analysis, saved.lastReadAt);
  return { ...saved, textHash, findingsHash };
}
