import type { Hash } from '../export/checksum.ts';
import {
  FORGOTTEN,
  isChanged,
  type SyncChange,
  type SyncEntry,
  type SyncKey,
  type SyncRow,
  type SyncValue,
} from '../model/sync.ts';
import { isSameValue, mergeValues } from './merge-values.ts';
import { compareVersions, joinVersions } from './versions.ts';

/** What this machine has and knows of one thing. */
export interface Here {
  readonly row: SyncRow | undefined;
  readonly print: string | undefined;
  readonly value: SyncValue | undefined;
}

/** The version of a note that was made of two: the same on whichever machine it was made. */
const COPY = { copy: 1 };

/** Plans what comes of one thing that another machine sent: nothing where it is known, at most two changes otherwise. */
export async function planChanges(
  entry: SyncEntry,
  look: (key: SyncKey) => Promise<Here>,
  hash: Hash,
): Promise<SyncChange[]> {
  const { key } = entry;
  const here = await look(key);
  const known = here.row?.versions ?? {};
  const order = compareVersions(entry.versions, known);
  if (order === 'same' || order === 'older') return [];
  const versions = joinVersions(known, entry.versions);
  const changed = isChanged(here.print, here.row);
  // Newer than all that is known here, it lies in a file of the other machine's; joined, it is to be sent.
  const isTheirs = order === 'newer';
  const row = { versions, mine: !isTheirs, unsent: !isTheirs };
  if (keepsText(here, entry))
    return [{ key, row: { versions, mine: true, unsent: false }, ...(changed ? { print: DIFFERENT } : {}) }];
  if (!changed && isTheirs) return [{ key, write: { value: entry.value }, row }];
  if (isSameValue(here.value, entry.value)) return [{ key, row }];

  const { value, copy } = await mergeValues(here.value, entry.value, hash);
  const write = isSameValue(value, here.value) ? {} : { write: { value } };
  const isMore = changed && !isSameValue(value, entry.value);
  const settled: SyncChange = isMore
    ? { key, ...write, row: { versions, mine: false, unsent: false }, print: entry.value ? DIFFERENT : GONE }
    : { key, ...write, row };
  return copy ? [settled, ...(await planCopy({ kind: 'note', note: copy }, look))] : [settled];
}

/** A print that is that of nothing: what is in the library is more than was received, and is to be sent. */
const DIFFERENT = { is: '' };
const GONE = { is: undefined };

/** Whether a text that one machine has forgotten stays as it is on both. */
function keepsText({ print, value }: Here, entry: SyncEntry): boolean {
  if (entry.value?.kind !== 'article' || value?.kind !== 'article') return false;
  const [there, here] = [entry.value.article.saved, value.article.saved];
  return print === FORGOTTEN
    ? there.textForgotten === true || there.lastReadAt <= here.lastReadAt
    : there.textForgotten === true;
}

/** One that was made before, and maybe deleted since, is not made again. */
async function planCopy(
  value: Extract<SyncValue, { kind: 'note' }>,
  look: (key: SyncKey) => Promise<Here>,
): Promise<SyncChange[]> {
  const key = `note:${value.note.id}` as const;
  const { row, print } = await look(key);
  return row || print !== undefined
    ? []
    : [{ key, write: { value }, row: { versions: COPY, mine: true, unsent: true } }];
}
