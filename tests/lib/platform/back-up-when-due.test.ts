import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUpWhenDue, createBackupSource } from '../../../entrypoints/shared/view-backups.ts';
import type { BackupRhythm } from '../../../lib/model/backup.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { readBackupRecord } from '../../../lib/platform/backup-record.ts';
import type { Database } from '../../../lib/store/database.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { downloadsWith } from '../../support/fake-downloads.ts';
import { openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from '../store/samples.ts';

const NOW = '2024-03-10T12:00:00.000Z';

let database: Database;
let heldElsewhere = false;
beforeEach(() => {
  fakeBrowser.reset();
  database = openTestDatabase();
  heldElsewhere = false;
  fakeBrowser.i18n.getMessage = () => 'x';
  const request = async (_: string, __: object, work: (lock: object | null) => unknown) =>
    work(heldElsewhere ? null : {});
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => database.delete());

/** Opens a view at noon and tells how many backups were made of it. */
async function open(backup: BackupRhythm, lastAt?: string): Promise<number> {
  const { items } = downloadsWith([]);
  await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, backup } });
  if (lastAt !== undefined) await fakeBrowser.storage.local.set({ backups: { lastAt } });
  unwrap(await backUpWhenDue(database, NOW));
  return items.length;
}

const read = () => saveReading(database, sampleArticle(), sampleAnalysis(), NOW);

describe('a view that is opened', () => {
  it.each([
    ['off', undefined, 0],
    ['daily', '2024-03-10T08:00:00.000Z', 0],
    ['daily', '2024-03-08T08:00:00.000Z', 1],
    ['weekly', undefined, 1],
  ] as const)('with the rhythm %s and the last backup of %s makes %i', async (rhythm, lastAt, count) => {
    await read();
    expect(await open(rhythm, lastAt)).toBe(count);
  });

  it('remembers the backup that it made', async () => {
    await read();
    await open('weekly');
    expect(await readBackupRecord()).toMatchObject({
      lastAt: expect.any(String),
      lastName: expect.stringMatching(/^newsthread-backup-[\d-]+\.json$/u),
      canary: expect.any(String),
    });
  });

  it('makes none of an empty library, nor while another page is at it', async () => {
    expect(await open('daily')).toBe(0);
    await read();
    heldElsewhere = true;
    expect(await open('daily')).toBe(0);
  });

  it('makes none of a library that the browser has emptied, until the reader goes on with it', async () => {
    await read();
    const source = createBackupSource(database);
    expect(await source.isWiped()).toBe(false);
    await fakeBrowser.storage.local.set({ backups: { canary: 'of the library before' } });
    expect(await source.isWiped()).toBe(true);
    expect(await open('daily')).toBe(0);
    await source.acceptLibrary();
    expect(await source.isWiped()).toBe(false);
    expect(await open('daily')).toBe(1);
  });

  it('says when the browser does not let it save', async () => {
    await read();
    downloadsWith([], 'complete', false);
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, backup: 'daily' } });
    const result = await backUpWhenDue(database, NOW);
    expect(result).toEqual({ ok: false, problem: { code: 'noLeaveToSave' } });
  });
});
