import { readText, waitForText } from '../../../scripts/support/use-view.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';
import type { Reader } from '../../e2e/support/reader.ts';
import { takeNote } from '../../e2e/support/take-note.ts';
import { type Fault, pass } from './fault.ts';
import { NOTED, pathOf } from './pages.ts';

const LONGEST = 1500; // ms, longer than an article takes
const ASKS = 'May Newsthread read';

/** The notes that were shown as saved. */
const known = new WeakMap<Reader, string[]>();

/**
 * The leave to read all sites is taken away on the browser's own page while a new article is read beside the sidebar; a
 * note is written without it; it is given again.
 */
export const permissionWithdrawn: Fault = {
  name: 'The permission to read the site is withdrawn while an article is read, and granted again',
  strike: async ({ reader, index, chance }) => {
    const notes = known.get(reader) ?? [];
    known.set(reader, notes);
    const tab = await reader.readArticle(NOTED.path);
    const sidebar = await reader.openSidebar(tab);
    const fresh = await reader.visit(pathOf(2 * notes.length));
    await pass(chance() * LONGEST);
    const struck = (await reader.statusOf(fresh)) ?? 'not yet seen';
    await reader.allowSites(false);
    await reader.turnTo(tab);
    await waitForText(sidebar, NOTED.title); // until then it shows the page that was in front
    const body = `Without leave ${index}.`;
    await takeNote(sidebar, body);
    notes.push(body);
    const next = await reader.visit(pathOf(2 * notes.length - 1));
    const asks = await waitFor(ASKS, async () => (await readText(sidebar)).includes(ASKS)).catch(() => false);
    await reader.allowSites(true);
    await reader.turnTo(fresh);
    const statuses = [await reader.waitUntilRead(fresh), await reader.waitUntilRead(next)];
    for (const page of [tab, fresh, next]) await page.close();
    return {
      urls: [NOTED.path, ...Array.from({ length: 2 * notes.length }, (_, number) => pathOf(number))].map(
        (path) => reader.address(path),
      ),
      notes: [...notes],
      struck,
      wrong: [
        ...(asks ? [] : ['the sidebar does not ask for leave']),
        ...statuses.flatMap((status) => (status === 'article' ? [] : [`a page was taken for ${status}`])),
      ],
    };
  },
};
