import type { SyncRow, SyncState } from '../model/sync.ts';
import type { Database } from './database.ts';
import { applySync } from './sync-changes.ts';
import { findPrints, findPrintsOf } from './sync-prints.ts';
import { findSyncValues, findWordsOn } from './sync-values.ts';

const ID = 'folder';

/** What syncing needs of the library. */
export function createSyncStore(database: Database) {
  const { syncRows, syncState } = database;
  return {
    /** Absent while syncing is off. */
    readState: async (): Promise<SyncState | undefined> => {
      const found = await syncState.get(ID);
      if (!found) return undefined;
      const { id: _, ...state } = found;
      return state;
    },
    /** Begins anew: nothing is known of the folder. */
    begin: (state: SyncState): Promise<unknown> =>
      database.transaction('rw', syncRows, syncState, async () => {
        await syncRows.clear();
        await syncState.put({ id: ID, ...state });
      }),
    changeState: (change: Partial<SyncState>): Promise<unknown> => syncState.update(ID, change),
    end: (): Promise<unknown> =>
      database.transaction('rw', syncRows, syncState, async () => {
        await syncRows.clear();
        await syncState.clear();
      }),
    findRows: (): Promise<SyncRow[]> => syncRows.toArray(),
    /** Notes what was sent, and the state after it. */
    keepSent: (rows: readonly SyncRow[], change: Partial<SyncState>): Promise<unknown> =>
      database.transaction('rw', syncRows, syncState, async () => {
        await syncRows.bulkPut(rows);
        await syncState.update(ID, change);
      }),
    findPrints: () => findPrints(database),
    findPrintsOf: (keys: Parameters<typeof findPrintsOf>[1]) => findPrintsOf(database, keys),
    findRowsOf: (keys: readonly SyncRow['key'][]) => syncRows.bulkGet([...keys]),
    findValues: (keys: Parameters<typeof findSyncValues>[1]) => findSyncValues(database, keys),
    findWordsOn: (articleId: string) => findWordsOn(database, articleId),
    apply: (
      changes: Parameters<typeof applySync>[1],
      expected: Parameters<typeof applySync>[2],
      seen: SyncState['seen'],
    ) => applySync(database, changes, expected, seen),
  };
}

/** What syncing needs of the library. */
export type SyncStore = ReturnType<typeof createSyncStore>;
