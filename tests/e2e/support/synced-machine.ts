import { press, readText, type } from '../../../scripts/support/use-view.ts';
import type { View } from '../../../scripts/support/view.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';
import type { DavServer } from '../../support/dav-server.ts';
import type { Reader } from './reader.ts';
import { saveNote, takeNote } from './take-note.ts';

/** One of the machines that a reader has kept the same, with its settings open. */
export interface SyncedMachine {
  readonly reader: Reader;
  readonly settings: View;
}

/**
 * Turns syncing on. A build for tests needs no leave for localhost; that is not the host of the news, since a sync server’s
 * pages are not read.
 */
export async function turnOnSync(
  reader: Reader,
  { account }: DavServer,
  passphrase: string,
): Promise<SyncedMachine> {
  const settings = await reader.openPage('options');
  await type(settings, 'Address of the folder', account.address.replace('127.0.0.1', 'localhost'));
  await type(settings, 'User name', account.user);
  await type(settings, 'Password of the server', account.password);
  await type(settings, 'Passphrase', passphrase);
  await press(settings, 'button', 'Turn on');
  await waitFor('the first sync', async () =>
    /Last the same as there\s+(?!never)/iu.test(await readText(settings, 'section:has(.sync-busy)')),
  );
  return { reader, settings };
}

/** Syncs, as often as somebody does who waits for it, until each machine has these notes and no other. */
export async function syncUntilSame(
  machines: readonly SyncedMachine[],
  notes: readonly string[],
): Promise<void> {
  const wanted = JSON.stringify([...notes].sort());
  await waitFor(`these notes on all machines: ${wanted}`, async () => {
    for (const { settings } of machines) await press(settings, 'button', 'Sync now');
    const found = await Promise.all(machines.map(({ reader }) => notesOf(reader)));
    return found.every((each) => JSON.stringify(each) === wanted);
  });
}

/** Writes a note on an article, from the sidebar. */
export async function noteOn(reader: Reader, path: string, words: string): Promise<void> {
  await takeNote(await reader.openSidebar(await reader.readArticle(path)), words);
}

/** Changes the first note on an article, from the sidebar. */
export async function changeNote(reader: Reader, path: string, words: string): Promise<void> {
  const sidebar = await reader.openSidebar(await reader.readArticle(path));
  await reader.choose(sidebar, 'Notes');
  await press(sidebar, 'button', 'Edit');
  await saveNote(sidebar, words);
}

/** What the notes in the library say, in the order of the alphabet. */
export async function notesOf(reader: Reader): Promise<string[]> {
  const bodies = await reader.runInExtension<string[]>(`(async () => {
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await settled(indexedDB.open('newsthread'));
    const notes = await settled(database.transaction('notes').objectStore('notes').getAll());
    database.close();
    return notes.map(({ note }) => note.body);
  })()`);
  return bodies.sort();
}
