import type { Correction, CorrectionId } from '../model/correction.ts';
import type { Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';

/** Keeps a correction, in the place of the one with its id. */
export function saveCorrection(database: Database, correction: Correction): Promise<Result<void>> {
  return attempt(database, () => database.corrections.put(correction).then(() => undefined));
}

/** Takes a correction back; one that is gone already is no problem. */
export function deleteCorrection(database: Database, id: CorrectionId): Promise<Result<void>> {
  return attempt(database, () => database.corrections.delete(id));
}
