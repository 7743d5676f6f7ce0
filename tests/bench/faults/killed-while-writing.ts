import { press, type } from '../../../scripts/support/use-view.ts';
import type { View } from '../../../scripts/support/view.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';
import { type Fault, pass } from './fault.ts';
import { pathOf } from './pages.ts';

const LONGEST = 4000; // ms of writing; the pause after which a draft is kept is a tenth of it
const WORDS = 'the council was told of the cracks in a letter that nobody answered'.split(' ');

/** What the view said of what is written. */
interface Acknowledged {
  readonly notes: string[];
  draft: string;
}

const saved: WeakMap<object, string[]> = new WeakMap();

/** The browser is killed while the reader writes notes, is told that the draft is kept, and saves some of them. */
export const killedWhileWriting: Fault = {
  name: 'The browser is killed while notes are written, kept as drafts and saved',
  strike: async ({ reader, index, chance }) => {
    const tab = await reader.readArticle(pathOf(0));
    const sidebar = await reader.openSidebar(tab);
    await reader.choose(sidebar, 'Notes');
    const notes = saved.get(reader) ?? [];
    saved.set(reader, notes);
    const told: Acknowledged = { notes, draft: '' };
    const killing = new AbortController();
    const writing = write(sidebar, index, told, killing.signal).catch(() => undefined); // it ends with the browser
    await pass(chance() * LONGEST);
    killing.abort();
    await reader.killBrowser();
    const struck = told.draft ? 'with a draft that was kept' : 'before anything was kept';
    void writing;
    return { articles: 1, notes: [...told.notes], draft: told.draft, struck };
  },
};

async function write(sidebar: View, index: number, told: Acknowledged, killed: AbortSignal): Promise<void> {
  for (let number = 0; !killed.aborted; number += 1) {
    let body = `Note ${index}/${number}:`;
    await press(sidebar, 'button', 'Add note');
    for (const word of WORDS.slice(0, 2 + (number % 3))) {
      body += ` ${word}`;
      await type(sidebar, 'Your note', body);
      await waitFor('the draft to be kept', () => sidebar.run(saysKept, 0));
      if (killed.aborted) return;
      told.draft = body;
    }
    await press(sidebar, 'button', 'Save note');
    await waitFor('the note to be shown', () => sidebar.run(shows, body));
    if (killed.aborted) return;
    told.notes.push(body);
    told.draft = '';
  }
}

// Sent to the browser as text, so that they can use nothing from outside.

function saysKept(document: Document): boolean {
  return [...document.querySelectorAll('.note-editor [role=status]')].some(
    (status) => status.textContent === 'Draft kept',
  );
}

function shows(document: Document, body: string): boolean {
  return document.querySelector('.note-editor') === null && document.body.innerText.includes(body);
}
