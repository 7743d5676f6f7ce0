import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { BackupRecord } from '../model/backup.ts';
import { readAs } from '../schemas/read-as.ts';
import type { FieldsOf } from '../schemas/shape.ts';
import { watchStorage } from './watch-storage.ts';

/** In local storage and not in the library: it must outlive the library. */
const KEY = 'backups';

const RECORD = v.object({
  canary: v.optional(v.string()),
  lastAt: v.optional(v.string()),
  lastName: v.optional(v.string()),
  checkedAt: v.optional(v.string()),
} satisfies FieldsOf<BackupRecord>);

/** What is remembered of the backups. */
export async function readBackupRecord(): Promise<BackupRecord> {
  return toRecord((await browser.storage.local.get(KEY))[KEY]);
}

/** Remembers something more of them. */
export async function changeBackupRecord(change: BackupRecord): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readBackupRecord()), ...change } });
}

export function watchBackupRecord(onChange: (record: BackupRecord) => void): () => void {
  return watchStorage('local', KEY, (stored) => onChange(toRecord(stored)));
}

function toRecord(stored: unknown): BackupRecord {
  return readAs(RECORD, stored) ?? {};
}
