import { type Result, success } from '../model/result.ts';
import type { SyncState } from '../model/sync.ts';
import { toFileName } from './file-names.ts';
import type { Listed } from './receive.ts';
import { inParts, orderOf, type Sent, writeFile } from './send.ts';
import type { Syncing } from './sync-store.ts';

/** As many files of a machine’s pile up before it writes all that is in them anew, and deletes them. */
const MOST_FILES = 100;

/**
 * Writes what lies in this machine’s files into new ones, where they have become many, and deletes the old ones. It may
 * be stopped at any time and goes on from there; until the last new file is written the old ones are what counts.
 */
export async function renew(syncing: Syncing, before: SyncState): Promise<Result<Sent>> {
  const { store, mostFiles = MOST_FILES } = syncing;
  let state = before;
  const lastOf = ({ seen, machine }: SyncState) => seen[machine] ?? 0;
  if (!state.renewing && lastOf(state) - state.renewed <= mostFiles) return success({ state, more: false });
  const { from, after = '' } = state.renewing ?? { from: lastOf(state) + 1 };
  const rows = (await store.findRows()).filter(
    (row) => row.mine && orderOf({ key: row.key, print: row.print }) > after,
  );
  const prints = await store.findPrints();
  // One that was changed since is sent as it is now, the next time.
  const same = rows.filter(({ key, print }) => prints.get(key) === print);
  const parts = inParts(
    syncing,
    same.map((row) => ({ key: row.key, row, print: row.print })),
  );
  let part = await parts.next();
  // Where nothing is left in this machine's files, one that is empty says so.
  for (let isLast = false; !isLast; ) {
    if (syncing.isOver()) return success({ state, more: true });
    const things = part.done ? [] : part.value;
    part = part.done ? part : await parts.next();
    isLast = part.done === true;
    const entries = things.map((each) => ({
      key: each.key,
      versions: each.row?.versions ?? {},
      value: each.value,
    }));
    const written = await writeFile(syncing, state, isLast ? from : state.since, entries);
    if (!written.ok) return written;
    if (!written.value) return success({ state, more: true });
    const number = lastOf(state) + 1;
    const last = things.at(-1);
    const change = {
      seen: { ...state.seen, [state.machine]: number },
      ...(isLast
        ? { since: from, renewed: number, renewing: undefined }
        : { renewing: { from, after: last && orderOf(last) } }),
    };
    await store.keepSent([], change);
    state = { ...state, ...change };
  }
  return success({ state, more: false });
}

/** Deletes this machine’s files that are not needed any more. */
export async function removeOld(
  { folder }: Syncing,
  { machine, since }: SyncState,
  listed: Listed,
): Promise<Result<void>> {
  for (const number of listed.get(machine) ?? []) {
    if (number >= since) break;
    const removed = await folder.remove(toFileName({ machine, number }));
    if (!removed.ok) return removed;
  }
  return success(undefined);
}
