import type { Hash } from '../export/checksum.ts';
import type { SyncChange, SyncKey, SyncRow, SyncState, SyncValue } from '../model/sync.ts';
import type { RemoteFolder } from './web-dav.ts';

/** What syncing needs of the library; implemented by lib/store. */
export interface SyncStore {
  /** Absent while syncing is off. */
  readState(): Promise<SyncState | undefined>;
  changeState(change: Partial<SyncState>): Promise<unknown>;
  findRows(): Promise<readonly SyncRow[]>;
  findRowsOf(keys: readonly SyncKey[]): Promise<readonly (SyncRow | undefined)[]>;
  /** What tells whether a thing was changed, of everything that is there. */
  findPrints(): Promise<ReadonlyMap<SyncKey, string>>;
  findPrintsOf(keys: readonly SyncKey[]): Promise<readonly (string | undefined)[]>;
  findValues(keys: readonly SyncKey[]): Promise<ReadonlyMap<SyncKey, SyncValue>>;
  /** What the reader wrote or corrected on an article. */
  findWordsOn(articleId: string): Promise<readonly SyncKey[]>;
  /** Writes what was received, or nothing, and false, where something is no longer as expected. */
  apply(
    changes: readonly SyncChange[],
    expected: ReadonlyMap<SyncKey, string | undefined>,
    seen: SyncState['seen'],
  ): Promise<boolean>;
  /** Notes what was sent, and the state after it. */
  keepSent(rows: readonly SyncRow[], change: Partial<SyncState>): Promise<unknown>;
}

/** A library, a folder, and whether the time for this step is over. */
export interface Syncing {
  readonly folder: RemoteFolder;
  readonly store: SyncStore;
  readonly hash: Hash;
  readonly toArticleId: (canonicalUrl: string) => Promise<string>;
  isOver(): boolean;
  /** As many files of this machine’s pile up before all that is in them is written anew. */
  readonly mostFiles?: number;
}
