import type { ArchivedArticle } from './archive.ts';
import type { Correction } from './correction.ts';
import type { ArticleId } from './library.ts';
import type { Note } from './note.ts';
import type { Problem } from './result.ts';
import type { StoryChoice } from './story.ts';

/** One of the reader's machines; random, so that it tells nothing. */
export type MachineId = string & { readonly machineId?: true };

/**
 * Which changes a state includes: of each machine that changed it, the number of the file that carried its last change.
 * One that includes all of another is newer; where each has what the other lacks, both were changed apart.
 */
export type Versions = Readonly<Record<MachineId, number>>;

/** What is kept the same on all machines, in the order in which kinds of things are sent. */
export const SYNC_KINDS = ['article', 'note', 'correction', 'choice'] as const;
export type SyncKind = (typeof SYNC_KINDS)[number];

/** Names one thing on all machines: its kind and its id; what was said of a story goes by its article. */
export type SyncKey = `${SyncKind}:${string}`;

/** One thing as the library has it. An article comes without what the reader made of it: each of that is a thing of its own. */
export type SyncValue =
  | { readonly kind: 'article'; readonly article: ArchivedArticle }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'correction'; readonly correction: Correction }
  | { readonly kind: 'choice'; readonly articleId: ArticleId; readonly choice: StoryChoice };

/** One thing as a machine sends it; without a value it was deleted. */
export interface SyncEntry {
  readonly key: SyncKey;
  readonly versions: Versions;
  readonly value?: SyncValue;
}

/** What this machine knows of one thing since it last synced. */
export interface SyncRow {
  readonly key: SyncKey;
  readonly versions: Versions;
  /** What `findPrints` said of it then; absent where it was deleted. One that says otherwise now was changed since. */
  readonly print?: string;
  /** Whether it lies in a file of this machine’s, or is to be put into one. */
  readonly mine: boolean;
  /** Whether it is to be sent although it was not changed here: two changes were joined. */
  readonly unsent: boolean;
}

/** The print of an article whose text was forgotten. */
export const FORGOTTEN = 'forgotten';

/** Whether a thing, by its print now, was changed here since it was last synced. How much of a text is kept is for each machine to say. */
export function isChanged(print: string | undefined, row: SyncRow | undefined): boolean {
  return print === FORGOTTEN ? row?.print === undefined : print !== row?.print;
}

/** What comes of one thing that another machine sent. */
export interface SyncChange {
  readonly key: SyncKey;
  /** What is to be written into the library; absent where it stays as it is. */
  readonly write?: { readonly value: SyncValue | undefined };
  readonly row: Pick<SyncRow, 'versions' | 'mine' | 'unsent'>;
  /** The print that is noted; absent where it is that of what the library then has. */
  readonly print?: { readonly is: string | undefined };
}

/** Where the machines meet: a folder on a server that speaks WebDAV. */
export interface SyncServer {
  /** With a slash at its end. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** What this machine knows of the folder. */
export interface SyncState {
  readonly server: SyncServer;
  readonly machine: MachineId;
  /** The folder’s first file, as it was when this machine began. */
  readonly head: Uint8Array<ArrayBuffer>;
  /** The browser's `CryptoKey`, made of the passphrase, which is not kept; it cannot be read out. */
  readonly secret: object;
  /** Up to which file each machine’s were read; of this machine’s own, written. */
  readonly seen: Versions;
  /** The files of this machine that are needed begin with this one. */
  readonly since: number;
  /** The last of those that were written when all was last written anew. */
  readonly renewed: number;
  /** Where writing all anew has got to: the file that it began with, and the last thing in it so far. */
  readonly renewing?: { readonly from: number; readonly after?: string };
}

/** What the settings say of it, whoever looks. */
export interface SyncRecord {
  /** Absent while it is off. */
  readonly address?: string;
  readonly user?: string;
  /** When all was last the same as on the server, ISO 8601 in UTC. */
  readonly lastAt?: string;
  /** What kept it from being so at the last try. */
  readonly problem?: Problem;
}
