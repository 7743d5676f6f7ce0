import { failure, type Problem, type Result, success } from '../model/result.ts';
import type { SyncState } from '../model/sync.ts';
import { HEAD, readFileNames, toFileName } from './file-names.ts';
import { type Listed, receive } from './receive.ts';
import { removeOld, renew } from './renew.ts';
import { send } from './send.ts';
import type { Syncing } from './sync-store.ts';
import type { RemoteFolder } from './web-dav.ts';

/** How far a step got. `problem`: what is wrong with some of the files, while the others were synced. */
export interface Synced {
  readonly more: boolean;
  readonly problem?: Problem;
}

/**
 * Makes a library and a folder the same, one step at a time: first what other machines wrote is merged, then what
 * was changed here is sent. A step that is stopped, or fails, loses nothing; the next one goes on.
 * Problems: `syncOff`, `syncForeign` (another folder than the one that this machine began with), those of the folder.
 */
export async function syncStep(syncing: Syncing): Promise<Result<Synced>> {
  const state = await syncing.store.readState();
  if (!state) return failure('syncOff');
  const listed = await listFiles(syncing.folder, state);
  if (!listed.ok) return listed;
  const received = await receive(syncing, state, listed.value);
  if (!received.ok) return received;
  const { problem } = received.value;
  const problems = problem ? { problem } : {};
  if (received.value.more) return success({ more: true, ...problems });
  const sent = await send(syncing, received.value.state);
  if (!sent.ok) return sent;
  if (sent.value.more) return success({ more: true, ...problems });
  const renewed = await renew(syncing, sent.value.state);
  if (!renewed.ok) return renewed;
  const removed = await removeOld(syncing, renewed.value.state, listed.value);
  return removed.ok ? success({ more: renewed.value.more, ...problems }) : removed;
}

async function listFiles(folder: RemoteFolder, { head }: SyncState): Promise<Result<Listed>> {
  const listed = await folder.list();
  if (!listed.ok) return listed;
  const found = await folder.read(HEAD);
  if (!found.ok) return found;
  const isSame = found.value?.length === head.length && head.every((byte, at) => found.value?.[at] === byte);
  return isSame ? success(readFileNames(listed.value ?? '')) : failure('syncForeign');
}

/** Deletes all of ours in a folder; other files in it are left alone. */
export async function clearFolder(folder: RemoteFolder): Promise<Result<void>> {
  const listed = await folder.list();
  if (!listed.ok) return listed;
  const files = readFileNames(listed.value ?? '');
  const names = [...files].flatMap(([machine, numbers]) =>
    numbers.map((number) => toFileName({ machine, number })),
  );
  // The first file goes first: without it no machine takes what is left for the whole.
  for (const name of [HEAD, ...names]) {
    const removed = await folder.remove(name);
    if (!removed.ok) return removed;
  }
  return success(undefined);
}
