import { callBackground } from '../../lib/messages/send.ts';
import { failure, type Result, success } from '../../lib/model/result.ts';
import {
  askForServer,
  leaveServer,
  readSyncRecord,
  watchSyncRecord,
} from '../../lib/platform/sync-record.ts';
import type { SyncSource } from '../../lib/state/sources.ts';
import { makePassphrase } from '../../lib/sync/make-passphrase.ts';

/** Longer than a step of the background takes, and than it takes to make a key of a passphrase on a slow machine. */
const PATIENCE_MS = 60_000;
/** A first sync of a large library takes some hundred; more means that it gets nowhere. */
const MOST_STEPS = 2000;
const EVERY_MS = 5 * 60_000;

/** Syncing as views see it: the background does it, step by step, for as long as somebody asks it to. */
export function createSyncSource(): SyncSource {
  return {
    watchRecord: watchSyncRecord,
    askForServer,
    turnOn: (account) => callBackground('turnOnSync', account, PATIENCE_MS),
    sync,
    async turnOff(remove) {
      const { address } = await readSyncRecord();
      const done = await callBackground('turnOffSync', { remove }, PATIENCE_MS);
      if (done.ok && address !== undefined) await leaveServer(address);
      return done;
    },
    makePassphrase,
  };
}

/**
 * Syncs now, if it is on, and every few minutes while this page is open, and when it is left. The page that is just
 * doing it does it for all.
 */
export function syncWhileOpen(): void {
  const syncIfOn = () =>
    void navigator.locks.request('sync-view', { ifAvailable: true }, async (lock) => {
      // What comes of it is noted in the record, which the settings show.
      if (lock && (await readSyncRecord()).address !== undefined) await sync();
    });
  syncIfOn();
  setInterval(syncIfOn, EVERY_MS);
  document.addEventListener('visibilitychange', syncIfOn);
}

async function sync(): Promise<Result<void>> {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const stepped = await callBackground('syncStep', {}, PATIENCE_MS);
    if (!stepped.ok) return stepped;
    if (!stepped.value.more) return success(undefined);
  }
  return failure('syncFailed');
}
