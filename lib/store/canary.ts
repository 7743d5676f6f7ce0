import type { Database } from './database.ts';

/** Names this very database: one that was deleted and made anew has another. */
export async function findCanary({ meta }: Database): Promise<string | undefined> {
  return (await meta.get('canary'))?.value;
}

/** Whether nothing was read yet. */
export async function isEmpty({ articles }: Database): Promise<boolean> {
  return (await articles.limit(1).primaryKeys()).length === 0;
}
