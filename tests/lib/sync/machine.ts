import type { Note } from '../../../lib/model/note.ts';
import type { Result } from '../../../lib/model/result.ts';
import type { SyncServer } from '../../../lib/model/sync.ts';
import type { Database } from '../../../lib/store/database.ts';
import { toArticleId, toHash } from '../../../lib/store/identity.ts';
import { findNotes, saveNote } from '../../../lib/store/notes.ts';
import { createSyncStore } from '../../../lib/store/sync-source.ts';
import { newMachineId } from '../../../lib/sync/file-names.ts';
import { type OpenHead, openHead } from '../../../lib/sync/open-head.ts';
import { type Synced, syncStep } from '../../../lib/sync/sync.ts';
import { openWebDav, type RemoteFolder } from '../../../lib/sync/web-dav.ts';
import { openTestDatabase, unwrap } from '../store/samples.ts';

export const PASSPHRASE = 'correct horse battery staple';

/** One of a reader’s machines, with a library and a way to the folder. */
export interface Machine {
  readonly database: Database;
  readonly folder: RemoteFolder;
  /** Syncs until nothing is left to do. */
  sync(): Promise<Result<Synced>>;
  /** Syncs, but is stopped when it has asked so often whether its time is over. */
  syncFor(times: number): Promise<void>;
}

/** A machine that shares the folder of an account; `opened` spares deriving the key again. */
export async function startMachine(
  server: SyncServer,
  opened?: OpenHead,
  folder = openWebDav(server),
  mostFiles?: number,
): Promise<Machine> {
  const database = openTestDatabase();
  const store = createSyncStore(database);
  const { head, secret } = opened ?? unwrap(await openHead(folder, PASSPHRASE));
  await store.begin({ server, machine: newMachineId(), head, secret, seen: {}, since: 1, renewed: 0 });
  let left = Number.POSITIVE_INFINITY;
  const isOver = () => left-- <= 0;
  const step = () =>
    syncStep({ folder, store, hash: toHash, toArticleId, isOver, ...(mostFiles ? { mostFiles } : {}) });
  return {
    database,
    folder,
    async sync() {
      let synced = await step();
      while (synced.ok && synced.value.more) synced = await step();
      return synced;
    },
    async syncFor(times) {
      left = times;
      unwrap(await step());
      left = Number.POSITIVE_INFINITY;
    },
  };
}

export const note = (id: string, body: string, at: string, articleId = 'a'): Note => ({
  id,
  target: { kind: 'article', articleId },
  body,
  tags: [],
  createdAt: '2026-03-01T09:00:00.000Z',
  updatedAt: at,
});

export const write = async (machine: Machine, ...given: Parameters<typeof note>): Promise<void> => {
  unwrap(await saveNote(machine.database, note(...given)));
};

/** What the notes of a machine say, in the order of the alphabet. */
export const bodiesOf = async ({ database }: Machine): Promise<string[]> =>
  (await findNotes(database)).map(({ body }) => body).sort();
