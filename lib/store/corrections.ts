import type { Correction, CorrectionId } from '../model/correction.ts';
import { type Result, success } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { toArticleId } from './identity.ts';
import { indexReading, readingTables } from './index-reading.ts';

/** Keeps a correction, in the place of the one with its id. */
export function saveCorrection(database: Database, correction: Correction): Promise<Result<void>> {
  return change(database, correction, () => database.corrections.put(correction));
}

/** Takes a correction back; one that is gone already is no problem. */
export async function deleteCorrection(database: Database, id: CorrectionId): Promise<Result<void>> {
  const found = await attempt(database, () => database.corrections.get(id));
  if (!found.ok) return found;
  return found.value
    ? change(database, found.value, () => database.corrections.delete(id))
    : success(undefined);
}

/** All corrections, the last one first. */
export async function findCorrections({ corrections }: Database): Promise<Correction[]> {
  return (await corrections.toArray()).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Changes what the reader corrected in an article, and whatever is found by it. */
async function change(
  database: Database,
  { articleUrl }: Correction,
  work: () => PromiseLike<unknown>,
): Promise<Result<void>> {
  const articleId = await toArticleId(articleUrl); // before the transaction, which waits for nothing else
  return attempt(database, () =>
    database.transaction('rw', readingTables(database), async () => {
      await work();
      await indexReading(database, articleId);
    }),
  );
}
