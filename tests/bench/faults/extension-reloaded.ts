import { readText } from '../../../scripts/support/use-view.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';
import type { Reader } from '../../e2e/support/reader.ts';
import { takeNote } from '../../e2e/support/take-note.ts';
import { type Fault, pass } from './fault.ts';
import { pathOf } from './pages.ts';

const LONGEST = 1500; // ms, longer than an article takes

/** The notes that were shown as saved. */
const known = new WeakMap<Reader, string[]>();

/**
 * The extension is installed once more over itself, as an update is, while one article is open in the sidebar with a
 * note on it and another one is being read. What it had put into the pages is cut off from it; the reader uses them on.
 */
export const extensionReloaded: Fault = {
  name: 'The extension is updated while articles are open and read',
  strike: async ({ reader, index, chance }) => {
    const notes = known.get(reader) ?? [];
    known.set(reader, notes);
    const [open, fresh] = [pathOf(2 * notes.length), pathOf(2 * notes.length + 1)];
    const tab = await reader.readArticle(open);
    const sidebar = await reader.openSidebar(tab);
    const body = `Before update ${index}.`;
    await takeNote(sidebar, body);
    notes.push(body);
    const other = await reader.visit(fresh);
    await pass(chance() * LONGEST);
    const struck = (await reader.statusOf(other)) ?? 'not yet seen';
    await reader.updateExtension();
    for (const page of [tab, other]) await page.evaluate(useThePage);
    const statuses = [await reader.waitUntilRead(tab), await reader.waitUntilRead(other)];
    const again = await reader.openSidebar(tab);
    await reader.choose(again, 'Notes');
    const isThere = await waitFor(body, async () => (await readText(again)).includes(body)).catch(
      () => false,
    );
    await tab.close();
    await other.close();
    return {
      urls: Array.from({ length: 2 * notes.length }, (_, number) => reader.address(pathOf(number))),
      notes: [...notes],
      struck,
      wrong: [
        ...statuses.flatMap((status) =>
          status === 'article' ? [] : [`an open page was taken for ${status}`],
        ),
        ...(isThere ? [] : [`the sidebar does not show the note “${body}”`]),
      ],
    };
  },
};

/** Does what the scripts in a page listen to. Sent to the browser as text, so that it can use nothing from outside. */
function useThePage(): void {
  const words = document.querySelector('p') ?? document.body;
  getSelection()?.selectAllChildren(words);
  for (const what of ['mousemove', 'mouseup', 'click'])
    words.dispatchEvent(new MouseEvent(what, { bubbles: true, clientX: 20, clientY: 20 }));
  words.append(' ');
  history.replaceState(null, '', location.href);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}
