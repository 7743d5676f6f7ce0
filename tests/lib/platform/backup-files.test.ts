import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteOldBackups, saveBackup } from '../../../lib/platform/backup-files.ts';
import { changeBackupRecord, readBackupRecord } from '../../../lib/platform/backup-record.ts';
import { downloadsWith } from '../../support/fake-downloads.ts';

const file = {
  name: 'newsthread-backup-2024-03-10.json',
  blob: new Blob(['{}'], { type: 'application/json' }),
};

beforeEach(() => fakeBrowser.reset());

describe('a backup', () => {
  it('is done when the browser has written all of it', async () => {
    const { listeners } = downloadsWith([]);
    const filename = '/d/Newsthread/newsthread-backup-2024-03-10.json';
    expect(await saveBackup(file)).toEqual({ ok: true, value: filename });
    expect(listeners.size).toBe(0);
  });

  it('is none when the browser broke off, or may not save', async () => {
    downloadsWith([], 'interrupted');
    expect(await saveBackup(file)).toEqual({
      ok: false,
      problem: { code: 'backupFailed', detail: 'FILE_NO_SPACE' },
    });
    downloadsWith([], 'complete', false);
    expect(await saveBackup(file)).toEqual({ ok: false, problem: { code: 'noLeaveToSave' } });
  });

  it('pushes out the oldest of ours, and nothing else', async () => {
    const ours = { state: 'complete', exists: true, byExtensionId: browser.runtime.id } as const;
    const name = (day: number) => `/d/Newsthread/newsthread-backup-2024-03-0${day}.json`;
    const { removed } = downloadsWith([
      { ...ours, id: 4, filename: name(4) },
      { ...ours, id: 3, filename: name(3), byExtensionId: 'another' },
      { ...ours, id: 2, filename: '/d/Newsthread/newsthread-library-2024-03-02.json' },
      { ...ours, id: 1, filename: name(1) },
      { ...ours, id: 0, filename: name(0), exists: false },
    ]);
    await deleteOldBackups(1);
    expect(removed).toEqual([1]);
  });
});

describe('what is remembered of backups', () => {
  it('grows by what is new, whatever was stored before', async () => {
    await changeBackupRecord({ canary: 'c' });
    await changeBackupRecord({ lastAt: '2024-03-10T12:00:00.000Z' });
    expect(await readBackupRecord()).toEqual({ canary: 'c', lastAt: '2024-03-10T12:00:00.000Z' });
    await fakeBrowser.storage.local.set({ backups: 'nonsense' });
    expect(await readBackupRecord()).toEqual({});
  });
});
