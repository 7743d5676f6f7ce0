import type { Entity } from '../model/analysis.ts';
import type { SavedArticle } from '../model/library.ts';
import type { Database } from './database.ts';
import { addEntityNames, deleteUnnamed } from './entity-names.ts';
import { toEntityKey } from './identity.ts';
import type { AppearanceRow } from './rows.ts';

/**
 * Writes by which names those of an article are found in others. Who is as the analysis has it is found by its own row;
 * who was corrected by one beside it, and the rows of what it was made of are found no more. Call it in a transaction.
 * @param found the entities of the analysis
 * @param corrected the same as the reader corrected them; what was left alone is the very same object
 */
export async function indexCast(
  database: Database,
  { id: articleId, firstReadAt }: SavedArticle,
  found: readonly Entity[],
  corrected: readonly Entity[],
): Promise<void> {
  const { appearances } = database;
  const before = await appearances.where({ articleId }).toArray();
  const isAsFound = found.length === corrected.length && found.every((each, i) => each === corrected[i]);
  if (isAsFound && before.every(({ byReader, entityKey }) => !byReader && entityKey !== undefined)) return;
  const left = new Set(corrected.filter((each) => found.includes(each)).map(({ id }) => id));
  const own = before
    .filter(({ byReader }) => !byReader)
    .map(
      ({ entityKey: _, ...row }): AppearanceRow =>
        left.has(row.entity.id) ? { ...row, entityKey: toEntityKey(row.entity) } : row,
    );
  const made = corrected.filter((each) => !found.includes(each));
  const byReader = made.map((entity, index): AppearanceRow => {
    const ordinal = found.length + index;
    return { articleId, ordinal, entityKey: toEntityKey(entity), firstReadAt, entity, byReader: true };
  });
  await appearances.where({ articleId }).delete();
  await appearances.bulkPut([...own, ...byReader]);
  await addEntityNames(database, corrected);
  await deleteUnnamed(database, [
    ...before.flatMap(({ entityKey }) => entityKey ?? []),
    ...found.map(toEntityKey),
  ]);
}
