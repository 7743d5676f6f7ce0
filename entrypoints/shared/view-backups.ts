import { isBackupDue, KEPT_BACKUPS } from '../../lib/model/backup.ts';
import { type Result, success } from '../../lib/model/result.ts';
import { askToSaveBackups, deleteOldBackups, saveBackup } from '../../lib/platform/backup-files.ts';
import { changeBackupRecord, readBackupRecord, watchBackupRecord } from '../../lib/platform/backup-record.ts';
import { askToPersist, readHealth } from '../../lib/platform/health.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import type { BackupSource, Progress } from '../../lib/state/sources.ts';
import { findCanary, isEmpty } from '../../lib/store/canary.ts';
import type { Database } from '../../lib/store/database.ts';
import { onDemand } from './on-demand.ts';
import { UNWATCHED } from './unwatched.ts';

/** Backups into the downloads folder, and whether the library is still the one that was backed up. */
export function createBackupSource(database: Database): BackupSource {
  return {
    watchRecord: watchBackupRecord,
    askToSave: askToSaveBackups,
    backUp: (progress) => backUp(database, progress),
    readHealth,
    askToKeep: askToPersist,
    isWiped: () => isWiped(database),
    acceptLibrary: async () => changeBackupRecord({ canary: await findCanary(database) }),
  };
}

/**
 * Makes a backup when one is due; of several open pages only one does it. Never of an empty library, and never of one
 * that the browser has emptied: the good backups would be deleted one by one.
 */
export function backUpWhenDue(database: Database, now: string): Promise<Result<void>> {
  return navigator.locks.request('backup', { ifAvailable: true }, async (lock) => {
    if (!lock) return success(undefined);
    const [{ backup }, { lastAt }] = await Promise.all([readSettings(), readBackupRecord()]);
    if (!isBackupDue(backup, lastAt, now)) return success(undefined);
    if ((await isEmpty(database)) || (await isWiped(database))) return success(undefined);
    return backUp(database, UNWATCHED);
  });
}

async function backUp(database: Database, progress: Progress): Promise<Result<void>> {
  const lastAt = new Date().toISOString();
  const made = await onDemand(
    () => import('./view-exports.ts'),
    ({ makeBackup }) => makeBackup(database, progress),
  );
  if (!made.ok) return made;
  if (progress.isCanceled()) return success(undefined);
  const saved = await saveBackup(made.value);
  if (!saved.ok) return saved;
  const lastName = saved.value.split(/[\\/]/u).at(-1);
  await changeBackupRecord({ canary: await findCanary(database), lastAt, lastName });
  await deleteOldBackups(KEPT_BACKUPS);
  return success(undefined);
}

/** Whether the library is another one than the one that was known, and nothing is in it. */
async function isWiped(database: Database): Promise<boolean> {
  const [{ canary: known }, canary] = await Promise.all([readBackupRecord(), findCanary(database)]);
  if (known === undefined && canary !== undefined) await changeBackupRecord({ canary });
  return known !== undefined && canary !== known;
}
