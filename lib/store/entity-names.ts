import type { Entity } from '../model/analysis.ts';
import type { Database } from './database.ts';
import { toEntityKey } from './identity.ts';
import type { EntityKey, EntityRow } from './rows.ts';

/** The row of an entity that no article has named before. */
export function toEntityRow(entity: Pick<Entity, 'kind' | 'name'>): EntityRow {
  return { key: toEntityKey(entity), kind: entity.kind, name: entity.name };
}

/** Adds those whom the library does not know; of several of one key the first is kept. Call it in a transaction. */
export async function addEntityNames(
  { entities }: Database,
  named: readonly Pick<Entity, 'kind' | 'name'>[],
): Promise<void> {
  const unique = [...new Map(named.toReversed().map((each) => [toEntityKey(each), each])).values()];
  const known = await entities.bulkGet(unique.map(toEntityKey));
  await entities.bulkPut(unique.filter((_, index) => known[index] === undefined).map(toEntityRow));
}

/** Deletes those of these entities that no article names any more. Call it in a transaction. */
export async function deleteUnnamed(
  { entities, appearances }: Database,
  keys: readonly EntityKey[],
): Promise<void> {
  for (const key of new Set(keys)) {
    // Not `count`, which walks through all that there are.
    const some = await appearances
      .where('[entityKey+firstReadAt]')
      .between(...withKey(key))
      .limit(1)
      .primaryKeys();
    if (some.length === 0) await entities.delete(key);
  }
}

/** The range of an entity's appearances in the index, the first read at its beginning. */
export function withKey(key: EntityKey): [[EntityKey, string], [EntityKey, string]] {
  return [
    [key, ''],
    [key, '\uffff'],
  ];
}
