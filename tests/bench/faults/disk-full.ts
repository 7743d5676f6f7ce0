import { press, type, waitForText } from '../../../scripts/support/use-view.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';
import { fillDisk, freeDisk } from '../../e2e/support/fill-disk.ts';
import type { Reader } from '../../e2e/support/reader.ts';
import { isSavedOrRefused, saveAtLast } from '../../e2e/support/take-note.ts';
import type { Fault } from './fault.ts';
import { NOTED, pathOf } from './pages.ts';

/** Bytes that are left at most; of an article less than ROOM is refused before anything of it is written. */
const MOST_LEFT = 200_000;
/** Bytes without which no article is read. */
const ROOM = 20_000_000;
const NO_ROOM = 'There is no room left on this machine.';

/** What was written in each note so far, and the number of pages read. */
const known = new WeakMap<Reader, { notes: string[]; read: number }>();

/**
 * The disk is filled until few bytes are left, another number each time: an article is opened and a note is saved. Then
 * there is room again, and both are tried once more.
 */
export const diskFull: Fault = {
  name: 'The disk is full when an article and a note are saved',
  disk: 60_000_000,
  prepare: async ({ reader }) => {
    await (await reader.readArticle(NOTED.path)).close();
    known.set(reader, { notes: [], read: 0 });
  },
  strike: async ({ reader, index, chance }) => {
    const so = known.get(reader);
    if (!so) throw new Error('Nothing was prepared.');
    const tab = await reader.readArticle(NOTED.path);
    const sidebar = await reader.openSidebar(tab);
    await reader.inExtension(fillDisk, Math.floor(chance() * MOST_LEFT));
    const next = await reader.visit(pathOf(so.read));
    await reader.waitUntilRead(next);
    await next.close();
    await reader.turnTo(tab);
    const note = `Ask again, ${index}.`;
    await waitForText(sidebar, NOTED.title);
    await press(sidebar, 'button', 'Add note');
    await type(sidebar, 'Your note', note);
    await press(sidebar, 'button', 'Save note');
    await waitFor('the note to be saved or refused', () => sidebar.run(isSavedOrRefused, NO_ROOM));
    const isRefused = await sidebar.run(isBeingWritten, note);
    await reader.inExtension(freeDisk, undefined);
    await waitFor('room', () => reader.inExtension(hasRoom, ROOM));
    await saveAtLast(sidebar, note);
    so.notes.push(note);
    const again = await reader.readArticle(pathOf(so.read));
    so.read += 1;
    for (const each of [again, tab]) await each.close();
    return {
      urls: [NOTED.path, ...Array.from({ length: so.read }, (_, number) => pathOf(number))].map((path) =>
        reader.address(path),
      ),
      notes: [...so.notes],
      struck: isRefused ? 'at the note' : 'after the note',
    };
  },
};

// Sent to the browser as text, so that they can use nothing from outside.

/** What is freed is given back a little later. */
async function hasRoom(bytes: number): Promise<boolean> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return quota - usage > bytes;
}

function isBeingWritten(document: Document, words: string): boolean {
  return [...document.querySelectorAll('textarea')].some(({ value }) => value === words);
}
