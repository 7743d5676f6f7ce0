import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attempt } from '../../../lib/store/attempt.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { first } from '../../../lib/store/migrations/0001-first.ts';
import { MIGRATIONS } from '../../../lib/store/migrations/index.ts';
import { findNotes, saveNote } from '../../../lib/store/notes.ts';
import { watchOpening } from '../../../lib/store/watch-opening.ts';

const LATER = [...MIGRATIONS, { ...first, name: '9999-later', stores: { more: 'id' } }];
const NOTE = {
  id: 'n1',
  target: { kind: 'article', articleId: 'a1' },
  body: 'Kept',
  tags: [],
  createdAt: '2024-03-04T07:00:00.000Z',
  updatedAt: '2024-03-04T07:00:00.000Z',
} as const;

let database: Database;
let count = 0;
beforeEach(() => {
  database = openDatabase(`attempt-${count++}`);
});
afterEach(() => database.delete());

describe('attempt', () => {
  it.each([
    ['plainly', new DOMException('full', 'QuotaExceededError')],
    [
      'within an aborted transaction',
      new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError') as never),
    ],
    ['within a bulk write', new Dexie.BulkError('bulk', [new Dexie.QuotaExceededError('full')] as never)],
  ])('tells %s that the disk is full', async (_, error) => {
    expect(await attempt(database, () => Promise.reject(error))).toEqual({
      ok: false,
      problem: { code: 'quotaExceeded' },
    });
  });

  it('tells of any other failure by its name alone', async () => {
    const error = new Dexie.ConstraintError('with words of the page');
    expect(await attempt(database, () => Promise.reject(error))).toEqual({
      ok: false,
      problem: { code: 'databaseFailed', detail: 'ConstraintError' },
    });
  });

  it.each([
    ['our own mistakes', new TypeError('of ours')],
    ['what comes of a damaged row', new Dexie.DataError('a key that is none')],
  ])('throws %s on', async (_, mistake) => {
    await expect(attempt(database, () => Promise.reject(mistake))).rejects.toBe(mistake);
  });
});

describe('an upgrade of the database', () => {
  it('is let through by an open view, whose notes are kept all the same', async () => {
    await saveNote(database, NOTE);
    const later = openDatabase(database.name, LATER);
    expect(await findNotes(later)).toEqual([NOTE]);
    const second = { ...NOTE, id: 'n2' };
    expect(await saveNote(database, second)).toMatchObject({ ok: true });
    expect(await findNotes(later)).toEqual([second, NOTE]);
    later.close();
  });

  it('is told as blocked where somebody does not let go, and goes on when he does', async () => {
    await database.open();
    const holder = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(database.name);
      request.onsuccess = () => resolve(request.result); // pays no heed to versionchange
      request.onerror = () => reject(request.error);
    });
    database.close();
    const later = openDatabase(database.name, LATER);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const told: boolean[] = [];
    const stop = watchOpening(later, (isHeld) => told.push(isHeld));
    const saved = saveNote(later, NOTE);
    const blocked = new Promise<void>((resolve) => later.on('blocked', () => resolve()));
    await blocked;
    await vi.runAllTimersAsync();
    expect(await saved).toEqual({ ok: false, problem: { code: 'databaseBlocked' } });
    const asksLate = saveNote(later, NOTE);
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(await asksLate).toEqual({ ok: false, problem: { code: 'databaseBlocked' } });
    expect(told).toEqual([true]);
    holder.close();
    expect(await saveNote(later, NOTE)).toMatchObject({ ok: true });
    expect(told).toEqual([true, false]);
    stop();
    later.close();
  });
});
