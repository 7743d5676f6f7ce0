import type { Table } from 'dexie';
import type { Database } from './database.ts';

/**
 * Does work in one transaction that writes these tables. The work is given a database whose tables hold on to the
 * transaction whatever is awaited in between: Dexie's own way of knowing it gets lost in long chains of asynchronous
 * functions while another query is under way.
 */
export function inTransaction<T>(
  database: Database,
  tables: readonly Table[],
  work: (bound: Database) => Promise<T>,
): Promise<T> {
  return Promise.resolve(
    database.transaction('rw', [...tables], async (transaction) => {
      const bound = tables.map(({ name }) => [name, transaction.table(name)] as const);
      // What reads several tables at once asks for a transaction of its own: it has this one.
      const within = (_mode: string, _tables: readonly Table[], reading: () => unknown) => reading();
      return work({ ...Object.fromEntries(bound), transaction: within } as unknown as Database);
    }),
  );
}
