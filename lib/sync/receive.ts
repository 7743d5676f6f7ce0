import { failure, type Problem, type Result, success } from '../model/result.ts';
import type { MachineId, SyncChange, SyncKey, SyncState } from '../model/sync.ts';
import { type FileName, newMachineId, toFileName } from './file-names.ts';
import { type Here, planChanges } from './plan-changes.ts';
import { readSyncFile, type SyncFile } from './sync-file.ts';
import type { Syncing } from './sync-store.ts';

/** The files of a folder, as it lists them. */
export type Listed = ReadonlyMap<MachineId, readonly number[]>;

/** How far receiving got. What is wrong with the files of one machine keeps nothing of the others away. */
export interface Received {
  readonly state: SyncState;
  readonly problem: Problem | undefined;
  readonly more: boolean;
}

/** Files that are not as they should be, rather than a server that does not do as it should. */
const OF_FILES: ReadonlySet<string> = new Set(['syncDamaged', 'syncMissing', 'syncTooNew']);

/** Reads what the machines wrote since this one last looked, this one itself included, and merges it into the library. */
export async function receive(
  syncing: Syncing,
  before: SyncState,
  listed: Listed,
): Promise<Result<Received>> {
  let state = before;
  let problem: Problem | undefined;
  // A machine whose files are all gone is not listed at all.
  for (const machine of new Set([...listed.keys(), ...Object.keys(before.seen)])) {
    const received = await receiveFrom(syncing, state, machine, listed);
    if (!received.ok) return received;
    state = received.value.state;
    const isCutOff = machine === state.machine && received.value.problem?.code === 'syncDamaged';
    if (isCutOff) state = await startOver(syncing, state, listed);
    else problem ??= received.value.problem;
    if (received.value.more) return success({ state, more: true, problem });
  }
  return success({ state, more: false, problem });
}

async function receiveFrom(
  syncing: Syncing,
  before: SyncState,
  machine: MachineId,
  listed: Listed,
): Promise<Result<Received>> {
  let state = before;
  const stopAt = (problem: Problem): Result<Received> =>
    OF_FILES.has(problem.code) ? success({ state, more: false, problem }) : { ok: false, problem };
  const wanted = await findWanted(syncing, state, machine, listed.get(machine) ?? []);
  if (!wanted.ok) return stopAt(wanted.problem);
  let problem: Problem | undefined;
  for (const number of wanted.value) {
    if (syncing.isOver()) return success({ state, more: true, problem });
    const file = await readFile(syncing, state, { machine, number });
    if (!file.ok) return stopAt(file.problem);
    const isHidden = Object.entries(file.value.seen).some(
      ([other, last]) => last > lastOf(listed.get(other)),
    );
    if (isHidden) problem ??= { code: 'syncMissing' };
    if (file.value.refused > 0) problem = { code: 'syncTooNew' };
    // What could not be read may be read after an update: until then it is looked at again each time.
    const seen = problem?.code === 'syncTooNew' ? state.seen : { ...state.seen, [machine]: number };
    const merged = await merge(syncing, file.value, seen);
    if (!merged.ok) return merged;
    state = { ...state, seen };
  }
  return success({ state, more: false, problem });
}

/**
 * The numbers of the files that are yet to be read. Where some before them were deleted, the last file must say with which
 * one those begin that are needed. Any other gap, and an end before what was read already, means that the server lost
 * files or hides them.
 */
async function findWanted(
  syncing: Syncing,
  state: SyncState,
  machine: MachineId,
  numbers: readonly number[],
): Promise<Result<readonly number[]>> {
  const seen = state.seen[machine] ?? 0;
  const last = lastOf(numbers);
  if (last < seen) return failure('syncMissing');
  const wanted = numbers.filter((number) => number > seen);
  if (isWhole(wanted, seen + 1)) return success(wanted);
  const latest = await readFile(syncing, state, { machine, number: last });
  if (!latest.ok) return latest;
  const { since } = latest.value;
  const needed = wanted.filter((number) => number >= since);
  return since > seen && isWhole(needed, since) ? success(needed) : failure('syncMissing');
}

/** Whether these are all numbers from the first one on. */
const isWhole = (numbers: readonly number[], first: number): boolean =>
  numbers.every((number, index) => number === first + index);

const lastOf = (numbers: readonly number[] | undefined): number => numbers?.at(-1) ?? 0;

async function readFile(
  { folder, toArticleId }: Syncing,
  { secret }: SyncState,
  name: FileName,
): Promise<Result<SyncFile>> {
  const bytes = await folder.read(toFileName(name));
  if (!bytes.ok) return bytes;
  return bytes.value ? readSyncFile(secret, bytes.value, name, toArticleId) : failure('syncMissing');
}

/** As often as the reader changes what is just being merged. */
const MOST_TRIES = 5;

async function merge(syncing: Syncing, file: SyncFile, seen: SyncState['seen']): Promise<Result<void>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { changes, expected } = await planFile(syncing, file);
    if (await syncing.store.apply(changes, expected, seen)) return success(undefined);
  }
  return failure('syncFailed');
}

async function planFile({ store, hash }: Syncing, { entries }: SyncFile) {
  const expected = new Map<SyncKey, string | undefined>();
  const look = async (key: SyncKey): Promise<Here> => {
    const [print] = await store.findPrintsOf([key]);
    expected.set(key, print);
    const [row] = await store.findRowsOf([key]);
    return { row, print, value: (await store.findValues([key])).get(key) };
  };
  const changes: SyncChange[] = [];
  for (const entry of entries) changes.push(...(await planChanges(entry, look, hash)));
  const gone = new Set(changes.filter(isGone).map(({ key }) => key));
  const kept = changes.map(async (change): Promise<SyncChange> => {
    if (!isGone(change) || !change.key.startsWith('article:')) return change;
    const words = await store.findWordsOn(change.key.slice('article:'.length));
    if (words.every((key) => gone.has(key))) return change;
    // It stays for what was written on it, and is sent again.
    const { key, row } = change;
    return { key, row: { ...row, mine: false, unsent: false }, print: { is: undefined } };
  });
  return { changes: await Promise.all(kept), expected };
}

const isGone = ({ write }: SyncChange): boolean => write !== undefined && write.value === undefined;

/** A file of this machine’s that was cut off on its way goes, and what was in it is sent under another name. */
async function startOver({ folder, store }: Syncing, state: SyncState, listed: Listed): Promise<SyncState> {
  const { machine } = state;
  for (const number of listed.get(machine) ?? [])
    if (number > (state.seen[machine] ?? 0)) await folder.remove(toFileName({ machine, number }));
  const change = { machine: newMachineId(), since: 1, renewed: 0, renewing: undefined };
  await store.changeState(change);
  return { ...state, ...change };
}
