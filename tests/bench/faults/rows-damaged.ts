import { toArticleId } from '../../../lib/store/identity.ts';
import { press, waitForText } from '../../../scripts/support/use-view.ts';
import type { Reader } from '../../e2e/support/reader.ts';
import { takeNote } from '../../e2e/support/take-note.ts';
import type { Fault } from './fault.ts';
import { pathOf } from './pages.ts';

/** Articles that are there before, each with a note. */
const BEFORE = 3;

const LISTS = ['Stories', 'People', 'Quotes', 'Notes', 'Articles'];

/** The number of articles that were read, and the tables that were damaged. */
const known = new WeakMap<Reader, { read: number; damaged: Set<string> }>();

const bodyOf = (index: number) => `On number ${index}.`;

/**
 * Something else stands in a field of any row of any table: null, nothing, a number, words, a list. Whatever views
 * show it, and the next article is read.
 */
export const rowsDamaged: Fault = {
  name: 'A row of the library is damaged',
  times: 2,
  prepare: async ({ reader }) => {
    for (let index = 0; index < BEFORE; index += 1) {
      const tab = await reader.readArticle(pathOf(index));
      const sidebar = await reader.openSidebar(tab);
      await reader.choose(sidebar, 'Notes');
      await takeNote(sidebar, bodyOf(index));
      await tab.close();
    }
    known.set(reader, { read: BEFORE, damaged: new Set() });
  },
  strike: async ({ reader, chance }) => {
    const so = known.get(reader);
    if (!so) throw new Error('Nothing was prepared.');
    const { read, damaged } = so;
    so.read += 1;
    const where = { table: chance(), row: chance(), field: chance(), value: chance(), deep: chance() < 0.5 };
    const struck = await reader.inExtension(damage, where);
    damaged.add(struck);
    const library = await reader.openPage('library');
    for (const list of LISTS) {
      await waitForText(library, list);
      await press(library, 'button', list);
    }
    const again = await reader.visit(pathOf(0));
    const fresh = await reader.visit(pathOf(read));
    const statuses = [await reader.waitUntilRead(again), await reader.waitUntilRead(fresh)];
    const sidebar = await reader.openSidebar(again);
    await waitForText(sidebar, 'Cast');
    for (const tab of [again, fresh]) await tab.close();
    const aside = await reader.inExtension(findAside, undefined);
    if (aside.length > 0) damaged.add('notes'); // those on an article that was set aside wait until it is read again
    const urls = Array.from({ length: read + 1 }, (_, index) => reader.address(pathOf(index)));
    const ids = await Promise.all(urls.map(toArticleId));
    // What was set aside and read again is there.
    const isThere = (index: number) => !aside.some((row) => row.includes(ids[index] ?? '')) || index === 0;
    return {
      urls: urls.filter((_, index) => isThere(index)),
      notes: Array.from({ length: BEFORE }, (_, index) => bodyOf(index)),
      ...{ struck, damaged },
      wrong: statuses.flatMap((status) => (status === 'article' ? [] : [`a page was taken for ${status}`])),
    };
  },
};

// These are sent to one of the extension's own pages as text, so that they can use nothing from outside.

/** Writes something else into a field, all of it chosen by numbers from 0 to 1; the value is its table. */
async function damage(where: {
  readonly table: number;
  readonly row: number;
  readonly field: number;
  readonly value: number;
  readonly deep: boolean;
}): Promise<string> {
  const VALUES = [undefined, null, 0, 'x', [], {}, [null]];
  const choose = <T>(all: readonly T[], share: number) => all[Math.floor(share * all.length)] as T;
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('newsthread'));
  const names = [...database.objectStoreNames].filter((name) => name !== 'meta');
  const writing = database.transaction([...names, 'meta'], 'readwrite');
  writing.objectStore('meta').delete('mendedAt'); // as if that were long ago
  const counts = await Promise.all(names.map((name) => settled(writing.objectStore(name).count())));
  const table = choose(
    names.filter((_, index) => (counts[index] ?? 0) > 0),
    where.table,
  );
  const store = writing.objectStore(table);
  const row = choose(await settled<Record<string, unknown>[]>(store.getAll()), where.row);
  const keys = [store.keyPath].flat();
  const fields = Object.keys(row).filter((field) => !keys.includes(field));
  const field = choose(fields, where.field);
  const inner = row[field] as Record<string, unknown> | null;
  const isDeep = where.deep && typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0;
  const value = choose(VALUES, where.value);
  if (isDeep) inner[choose(Object.keys(inner), where.row)] = value;
  else row[field] = value;
  await settled(store.put(row));
  database.close();
  return table;
}

/** The articles that were set aside, each as JSON. */
async function findAside(): Promise<string[]> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('newsthread'));
  const meta = database.transaction('meta').objectStore('meta');
  const rows = await settled<{ value: string }[]>(
    meta.getAll(IDBKeyRange.bound('aside:articles', 'aside:articles\uffff')),
  );
  database.close();
  return rows.map(({ value }) => value);
}
