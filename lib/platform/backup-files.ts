import { type Browser, browser } from 'wxt/browser';
import { failure, type Result, success } from '../model/result.ts';
import type { NamedFile } from './save-file.ts';

/** In the reader's downloads folder. */
const FOLDER = 'Newsthread';

/** Whether backups may be saved without a click. */
export function maySaveBackups(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['downloads'] });
}

/**
 * Asks for leave to save backups. Call it first thing in a click's handler: browsers ask only then. Where it was given
 * with the installation, some refuse to ask.
 */
export function askToSaveBackups(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['downloads'] }).catch(maySaveBackups);
}

/**
 * Writes a backup into the downloads folder, and is done when it lies there whole. For pages only.
 * Problems: `noLeaveToSave`, `backupFailed` with the browser's own word for the cause.
 * @returns the path of the file
 */
export async function saveBackup({ name, blob }: NamedFile): Promise<Result<string>> {
  if (!(await maySaveBackups())) return failure('noLeaveToSave');
  const url = URL.createObjectURL(blob);
  try {
    const filename = `${FOLDER}/${name}`;
    const id = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
    const item = await untilSettled(id);
    return item?.state === 'complete' ? success(item.filename) : failure('backupFailed', item?.error);
  } catch (error) {
    return failure('backupFailed', error instanceof Error ? error.message : undefined);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Deletes all backups of ours but the latest so many. One that the reader has moved away is left alone. */
export async function deleteOldBackups(keep: number): Promise<void> {
  const found = await browser.downloads.search({
    filenameRegex: `${FOLDER}[\\\\/]newsthread-backup-[^\\\\/]*\\.json$`,
    state: 'complete',
    orderBy: ['-startTime'],
  });
  const ours = found.filter(({ byExtensionId, exists }) => byExtensionId === browser.runtime.id && exists);
  for (const { id } of ours.slice(keep)) {
    await browser.downloads.removeFile(id).catch(() => undefined); // moved or deleted since
    await browser.downloads.erase({ id });
  }
}

/** Waits until a download is complete or was interrupted. */
function untilSettled(id: number): Promise<Browser.downloads.DownloadItem | undefined> {
  return new Promise((resolve) => {
    const look = async (): Promise<void> => {
      const [item] = await browser.downloads.search({ id });
      if (item?.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(onChanged);
      resolve(item);
    };
    const onChanged = (change: { readonly id: number }): void => {
      if (change.id === id) void look();
    };
    browser.downloads.onChanged.addListener(onChanged);
    void look();
  });
}
