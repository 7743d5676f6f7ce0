import type { Handlers } from '../../lib/messages/listen.ts';
import { failure, type Result, success } from '../../lib/model/result.ts';
import { keepSyncRecord, readSyncRecord } from '../../lib/platform/sync-record.ts';
import { toSyncAddress } from '../../lib/state/sync-address.ts';
import { attempt } from '../../lib/store/attempt.ts';
import type { Database } from '../../lib/store/database.ts';
import { toArticleId, toHash } from '../../lib/store/identity.ts';
import { placeOlder } from '../../lib/store/place-older.ts';
import { createSyncStore } from '../../lib/store/sync-source.ts';
import { newMachineId } from '../../lib/sync/file-names.ts';
import { openHead } from '../../lib/sync/open-head.ts';
import { clearFolder, type Synced, syncStep } from '../../lib/sync/sync.ts';
import { openWebDav } from '../../lib/sync/web-dav.ts';

/** A step takes as long and one more request: browsers stop a background that works for half a minute. */
const STEP_MS = 8000;

/** The calls by which a view has this machine synced. Only the background sends anything; views may not. */
export function createSyncCalls(
  database: Database,
): Pick<Handlers, 'turnOnSync' | 'syncStep' | 'turnOffSync'> {
  const store = createSyncStore(database);
  const stepOnce = async (): Promise<Result<Synced>> => {
    const state = await store.readState();
    if (!state) return failure('syncOff');
    const end = Date.now() + STEP_MS;
    const folder = openWebDav(state.server);
    return syncStep({ folder, store, hash: toHash, toArticleId, isOver: () => Date.now() > end });
  };
  return {
    turnOnSync: ({ passphrase, ...account }) =>
      inTurn(async () => {
        const address = toSyncAddress(account.address);
        if (address === undefined) return failure('syncNoFolder');
        const server = { ...account, address };
        const opened = await openHead(openWebDav(server), passphrase);
        if (!opened.ok) return opened;
        const begun = { server, machine: newMachineId(), ...opened.value, seen: {}, since: 1, renewed: 0 };
        const stored = await attempt(database, () => store.begin(begun));
        if (!stored.ok) return stored;
        await keepSyncRecord({ address, user: server.user });
        return success(undefined);
      }),
    syncStep: () =>
      inTurn<{ readonly more: boolean }>(async () => {
        const record = await readSyncRecord();
        if (record.address === undefined) return failure('syncOff');
        const tried = await attempt(database, stepOnce);
        const stepped = tried.ok ? tried.value : tried;
        if (stepped.ok && stepped.value.more) return success({ more: true });
        if (stepped.ok) await placeOlder(database);
        const problem = stepped.ok ? stepped.value.problem : stepped.problem;
        const { address, user } = record;
        const lastAt = stepped.ok && !problem ? new Date().toISOString() : record.lastAt;
        await keepSyncRecord({
          address,
          user,
          ...(lastAt ? { lastAt } : {}),
          ...(problem ? { problem } : {}),
        });
        return problem ? { ok: false, problem } : success({ more: false });
      }),
    turnOffSync: ({ remove }) =>
      inTurn(async () => {
        const state = await store.readState();
        const cleared = remove && state ? await clearFolder(openWebDav(state.server)) : success(undefined);
        if (!cleared.ok) return cleared;
        const ended = await attempt(database, () => store.end());
        if (!ended.ok) return ended;
        await keepSyncRecord({});
        return success(undefined);
      }),
  };
}

/** One after the other, whoever asks. */
function inTurn<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  return navigator.locks.request('sync', work);
}
