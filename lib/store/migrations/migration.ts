import type { Transaction } from 'dexie';

/** One step in the database's history: the tables that it changes, and how older rows are brought along. */
export interface Migration {
  /** `number-slug`, the name of its file. */
  readonly name: string;
  /** Dexie's notation: the primary key first, then the indexes. Tables that are not named stay as they are. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Uses nothing of today's code but for the keys of an index: it must do the same next year. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
