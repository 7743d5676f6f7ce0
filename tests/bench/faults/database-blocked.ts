import { MIGRATIONS } from '../../../lib/store/migrations/index.ts';
import { press, readText, type, waitForText } from '../../../scripts/support/use-view.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';
import type { Reader } from '../../e2e/support/reader.ts';
import { saveNote, takeNote } from '../../e2e/support/take-note.ts';
import { type Fault, pass } from './fault.ts';
import { pathOf } from './pages.ts';
import { letGo, readRows, rebuild, shapeAfter } from './rebuild.ts';

const LONGEST = 2000; // ms that it is held on after the reader was told
const BLOCKED = 'Another Newsthread window holds the library';
const OWN = 'Before it was held.';

/** The rows with which each attempt begins. */
const known = new WeakMap<Reader, string>();

/**
 * A connection holds the library as an earlier version left it, each of them in turn, and does not heed that it is to be
 * upgraded; a note is written meanwhile. Then the connection closes.
 */
export const databaseBlocked: Fault = {
  name: 'An old connection holds the library of an earlier version, and closes in the end',
  prepare: async ({ reader }) => {
    const tab = await reader.readArticle(pathOf(0));
    await takeNote(await reader.openSidebar(tab), OWN);
    await tab.close();
    known.set(reader, await reader.inExtension(readRows, undefined));
  },
  strike: async ({ reader, index, chance }) => {
    const rows = known.get(reader);
    if (!rows) throw new Error('Nothing was prepared.');
    const from = 1 + (index % (MIGRATIONS.length - 1));
    const tab = await reader.readArticle(pathOf(0));
    const sidebar = await reader.openSidebar(tab);
    const body = `While it was held ${index}.`;
    await press(sidebar, 'button', 'Add note');
    await type(sidebar, 'Your note', body);
    await reader.inExtension(rebuild, { shape: shapeAfter(from), rows, held: true });
    await press(sidebar, 'button', 'Save note');
    await waitForText(sidebar, BLOCKED);
    const library = await reader.openPage('library');
    await waitForText(library, BLOCKED);
    await pass(chance() * LONGEST);
    await reader.inExtension(letGo, undefined);
    const isOver = await waitFor('the end', async () => !(await readText(library)).includes(BLOCKED)).catch(
      () => false,
    );
    await reader.turnTo(tab);
    await waitForText(sidebar, 'Cast');
    if (await sidebar.run(isWriting, undefined)) await saveNote(sidebar, body);
    await tab.close();
    return {
      urls: [reader.address(pathOf(0))],
      notes: [OWN, body],
      struck: `from version ${from}`,
      wrong: isOver ? [] : ['the library still says that the library is held'],
    };
  },
};

// Sent to the browser as text, so that it can use nothing from outside.
function isWriting(document: Document): boolean {
  return document.querySelector('.note-editor') !== null;
}
