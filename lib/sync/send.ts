import { type Result, success } from '../model/result.ts';
import {
  isChanged,
  type SyncEntry,
  type SyncKey,
  type SyncRow,
  type SyncState,
  type SyncValue,
} from '../model/sync.ts';
import { toFileName } from './file-names.ts';
import { writeSyncFile } from './sync-file.ts';
import type { Syncing } from './sync-store.ts';

/** Characters: a file that slow lines send within seconds. */
const LONGEST_FILE = 1_000_000;
/** Taken out of the library at a time. */
const AT_ONCE = 20;

/** How far sending got. `isTaken`: a file of this name is there, which this machine does not know of. */
export interface Sent {
  readonly state: SyncState;
  readonly more: boolean;
}

/** Sends what was changed here since the last time, or was joined of two changes. */
export async function send(syncing: Syncing, before: SyncState): Promise<Result<Sent>> {
  const { store } = syncing;
  let state = before;
  const prints = await store.findPrints();
  const rows = new Map((await store.findRows()).map((row) => [row.key, row]));
  const due = [...new Set([...prints.keys(), ...rows.keys()])].filter(
    (key) => isChanged(prints.get(key), rows.get(key)) || rows.get(key)?.unsent,
  );
  const things = due.map((key) => ({ key, row: rows.get(key), print: prints.get(key) }));
  for await (const part of inParts(syncing, things)) {
    if (syncing.isOver()) return success({ state, more: true });
    const number = (state.seen[state.machine] ?? 0) + 1;
    const sent = part.map(({ key, row, print, value }) => {
      const known = row?.versions ?? {};
      const versions = isChanged(print, row) ? { ...known, [state.machine]: number } : known;
      return { key, versions, ...(print === undefined ? {} : { print }), ...(value ? { value } : {}) };
    });
    const written = await writeFile(
      syncing,
      state,
      state.since,
      sent.map(({ print: _, ...entry }) => entry),
    );
    if (!written.ok) return written;
    if (!written.value) return success({ state, more: true });
    const seen = { ...state.seen, [state.machine]: number };
    const kept = sent.map(({ value: _, ...row }) => ({ ...row, mine: true, unsent: false }));
    await store.keepSent(kept, { seen });
    state = { ...state, seen };
  }
  return success({ state, more: false });
}

/**
 * Writes this machine’s next file.
 * @returns false where another one has that name: this machine does not know all of its own files
 */
export function writeFile(
  { folder }: Syncing,
  { machine, seen, secret }: SyncState,
  since: number,
  entries: readonly SyncEntry[],
): Promise<Result<boolean>> {
  const number = (seen[machine] ?? 0) + 1;
  return writeSyncFile(secret, { machine, number, since, seen, entries }).then((bytes) =>
    folder.write(toFileName({ machine, number }), bytes),
  );
}

/** One thing to be sent. */
interface Thing {
  readonly key: SyncKey;
  readonly row: SyncRow | undefined;
  readonly print: string | undefined;
}

type Part = readonly (Thing & { readonly value: SyncValue | undefined })[];

/**
 * Things with their values, as many at a time as go into a file, in the order in which they are to be read: an article
 * before what was written on it, and where both were deleted after it. What has come or gone meanwhile is left to the
 * next time.
 */
export async function* inParts({ store }: Syncing, things: readonly Thing[]): AsyncGenerator<Part> {
  const sorted = things
    .map((thing) => ({ thing, order: orderOf(thing) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ thing }) => thing);
  let part: (Thing & { value: SyncValue | undefined })[] = [];
  let length = 0;
  for (let at = 0; at < sorted.length; at += AT_ONCE) {
    const some = sorted.slice(at, at + AT_ONCE);
    const values = await store.findValues(some.map(({ key }) => key));
    for (const thing of some) {
      const value = values.get(thing.key);
      if ((value === undefined) !== (thing.print === undefined)) continue;
      part.push({ ...thing, value });
      length += JSON.stringify(value ?? '').length;
    }
    if (length < LONGEST_FILE) continue;
    yield part;
    part = [];
    length = 0;
  }
  if (part.length > 0) yield part;
}

/** Sorts what is sent. */
export function orderOf({ key, print }: Pick<Thing, 'key' | 'print'>): string {
  const isArticle = key.startsWith('article:');
  const rank = print === undefined ? (isArticle ? 3 : 0) : isArticle ? 1 : 2;
  return `${rank}${key}`;
}
