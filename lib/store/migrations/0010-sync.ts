import type { Migration } from './migration.ts';

/** What this machine knows of the folder that it shares with others. */
export const sync: Migration = {
  name: '0010-sync',
  stores: {
    syncRows: 'key',
    syncState: 'id',
  },
};
