import { Dexie, liveQuery } from 'dexie';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../lib/store/database.ts';

it('keeps no answers of live queries: those of one that was begun anew would never be dropped', async () => {
  const database = openDatabase('database.test');
  await new Promise<void>((resolve) => {
    const all = liveQuery(() => database.articles.orderBy('id').toArray());
    const subscription = all.subscribe(() => {
      subscription.unsubscribe();
      resolve();
    });
  });
  expect(Object.keys(Dexie.cache).filter((part) => part.includes('database.test'))).toEqual([]);
  await database.delete();
});
