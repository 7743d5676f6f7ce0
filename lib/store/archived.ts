import type { ArchivedArticle } from '../model/archive.ts';
import type { Correction } from '../model/correction.ts';
import type { ArticleId } from '../model/library.ts';
import type { Note } from '../model/note.ts';
import type { Result } from '../model/result.ts';
import type { Revision } from '../model/revision.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { findReadings } from './find-reading.ts';
import { addFindings, findingTables, toFindingRows, writeFindings } from './findings.ts';
import { toArticleId, toHash } from './identity.ts';
import { indexReading } from './index-reading.ts';
import { dayOf } from './index-speakers.ts';
import { findNotes, toNoteRow } from './notes.ts';
import { addRevisions, findRevisions, keepRevision } from './revisions.ts';
import type { ArticleRow, RevisionRow, StoryChoiceRow } from './rows.ts';
import { toArticleRow } from './save-reading.ts';
import { storyTables } from './story-index.ts';

/** Articles with all that belongs to them, in the order asked for; those that are not in the library are left out. */
export async function findArchived(
  database: Database,
  ids: readonly ArticleId[],
): Promise<ArchivedArticle[]> {
  const readings = await findReadings(database, ids);
  const choices = await database.storyChoices.bulkGet(readings.map(({ saved }) => saved.id));
  return Promise.all(
    readings.map(async (reading, index) => {
      const notes = (await findNotes(database, reading.saved.id)).reverse();
      const { articleId: _, ...storyChoice } = choices[index] ?? {};
      const revisions = await findRevisions(database, reading.saved.id);
      return {
        ...{ ...reading, notes },
        ...('at' in storyChoice ? { storyChoice } : {}),
        ...(revisions.length > 0 ? { revisions } : {}),
      };
    }),
  );
}

/** The ids of all articles, the last read at the end. */
export function findArticleIds({ articles }: Database): Promise<ArticleId[]> {
  return articles.orderBy('lastReadAt').primaryKeys();
}

interface RevisionOf extends Revision {
  readonly articleId: ArticleId;
}

/** What is to be brought back of one article. */
export interface BroughtBack {
  readonly article?: ArchivedArticle;
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  readonly storyChoice?: StoryChoiceRow;
  readonly revisions?: readonly RevisionOf[];
}

/**
 * Writes what is brought back of several articles, all of it or nothing: each transaction waits for the disk. A note
 * whose id is taken is left alone, whatever it says. What this adds to the stories is left to `placeOlder`.
 */
export async function bringBack(database: Database, brought: readonly BroughtBack[]): Promise<Result<void>> {
  const archived = brought.flatMap(({ article }) => article ?? []);
  // Outside of the transaction: IndexedDB commits one that waits for anything else.
  const rows = await Promise.all(archived.map(toBroughtRow));
  const revisions = await Promise.all(brought.flatMap((each) => each.revisions ?? []).map(toRevisionRow));
  const notes = brought.flatMap((each) => each.notes);
  const corrections = brought.flatMap((each) => each.corrections);
  const corrected = await Promise.all(
    [...new Set(corrections.map(({ articleUrl }) => articleUrl))].map(toArticleId),
  );
  const choices = brought.flatMap(({ storyChoice }) => storyChoice ?? []);
  const tables = [database.notes, ...findingTables(database), ...storyTables(database), database.revisions];
  return attempt(database, () =>
    database.transaction('rw', tables, async () => {
      const before = await database.articles.bulkGet(rows.map(({ id }) => id));
      for (const [index, row] of rows.entries()) {
        const [known, text] = [before[index], archived[index]?.article.text];
        if (known && text !== undefined) await keepRevision(database, known, row, text);
      }
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
      if (archived.length > 0 || choices.length > 0) await markUnplaced(database, choices);
      await addRevisions(database, revisions);
      const known = await database.notes.bulkGet(notes.map(({ id }) => id));
      await database.notes.bulkAdd(notes.filter((_, index) => !known[index]).map(toNoteRow));
    }),
  );
}

/** An article whose story the reader has spoken of again is placed again. */
async function markUnplaced(database: Database, choices: readonly StoryChoiceRow[]): Promise<void> {
  await database.storyChoices.bulkPut(choices);
  for (const { articleId } of choices) await database.placements.update(articleId, { by: 'model' });
  await database.meta.put({ key: 'unplaced', value: crypto.randomUUID() });
}

/** The hashes are made anew: a file may say what it likes. */
export async function toBroughtRow({ saved, article, analysis }: ArchivedArticle): Promise<ArticleRow> {
  const { textHash, findingsHash, outlet } = await toArticleRow(article, analysis, saved.lastReadAt);
  return { ...saved, textHash, findingsHash, outlet, day: dayOf(saved) };
}

async function toRevisionRow(revision: RevisionOf): Promise<RevisionRow> {
  return { ...revision, textHash: await toHash(revision.text) };
}
