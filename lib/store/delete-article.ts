import type { Correction } from '../model/correction.ts';
import type { ArticleId } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import {
  deleteFindings,
  type FindingRows,
  findFindingRows,
  findingTables,
  writeFindings,
} from './findings.ts';
import type { ArticleRow, NoteRow, RevisionRow } from './rows.ts';
import { storyTables } from './story-index.ts';
import { putIntoStory, type StoryShare, takeOutOfStory } from './story-moves.ts';
import { inTransaction } from './transaction.ts';

interface Deleted {
  readonly article: ArticleRow | undefined;
  readonly findings: FindingRows | undefined;
  readonly notes: readonly NoteRow[];
  readonly corrections: readonly Correction[];
  readonly revisions: readonly RevisionRow[];
  readonly share: StoryShare | undefined;
}

/** Deletes an article, its findings, revisions, notes and corrections, and takes it out of its story; the value is the way back. */
export async function deleteArticle(
  database: Database,
  id: ArticleId,
): Promise<Result<() => Promise<Result<void>>>> {
  const tables = [database.notes, ...findingTables(database), ...storyTables(database), database.revisions];
  const result = await attempt(database, () =>
    inTransaction(database, tables, async (bound) => {
      const deleted = { ...(await readAll(bound, id)), share: await takeOutOfStory(bound, id) };
      await bound.articles.delete(id);
      await bound.notes.where({ articleId: id }).delete();
      await bound.corrections.bulkDelete(deleted.corrections.map((each) => each.id));
      await bound.revisions.where({ articleId: id }).delete();
      await deleteFindings(bound, id);
      return deleted;
    }),
  );
  if (!result.ok) return result;
  const putBack = () =>
    attempt(database, () => inTransaction(database, tables, (bound) => writeAll(bound, result.value)));
  return { ok: true, value: putBack };
}

async function readAll(database: Database, id: ArticleId): Promise<Omit<Deleted, 'share'>> {
  const here = { articleId: id };
  const article = await database.articles.get(id);
  const articleUrl = article?.canonicalUrl ?? '';
  return {
    article,
    corrections: await database.corrections.where({ articleUrl }).toArray(),
    notes: await database.notes.where(here).toArray(),
    revisions: await database.revisions.where(here).toArray(),
    findings: await findFindingRows(database, id),
  };
}

async function writeAll(
  database: Database,
  { article, findings, notes, corrections, revisions, share }: Deleted,
): Promise<void> {
  if (article) await database.articles.put(article);
  await database.corrections.bulkPut(corrections);
  if (findings) await writeFindings(database, findings);
  await database.notes.bulkPut(notes);
  await database.revisions.bulkPut(revisions);
  if (share) await putIntoStory(database, share);
}
