import { Sync } from '../../components/options/Sync.tsx';
import type { SyncRecord } from '../../lib/model/sync.ts';
import { createSyncDesk } from '../../lib/state/sync-desk.ts';
import { createViewWorld } from './view-sources.ts';

/** What is known where syncing is on. */
export const SYNCED: SyncRecord = {
  address: 'https://cloud.example.org/remote.php/dav/files/ida/newsthread/',
  user: 'ida',
  lastAt: '2025-03-06T18:30:00.000Z',
};

/** The part of the settings that is about syncing. */
export function syncing(record: SyncRecord) {
  const { world, sources } = createViewWorld();
  world.synced.value = record;
  return (
    <main class="options">
      <h1>Newsthread</h1>
      <Sync desk={createSyncDesk(sources.sync)} />
    </main>
  );
}
