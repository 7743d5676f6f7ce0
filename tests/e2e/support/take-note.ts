import { press, type, waitForText } from '../../../scripts/support/use-view.ts';
import type { View } from '../../../scripts/support/view.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';

/** Writes a note on the article in the sidebar, and waits until it is shown as saved. */
export async function takeNote(sidebar: View, words: string): Promise<void> {
  await press(sidebar, 'button', 'Add note');
  await saveNote(sidebar, words);
}

/** Puts these words into the note that is being written, and saves it. */
export async function saveNote(sidebar: View, words: string): Promise<void> {
  await type(sidebar, 'Your note', words);
  await press(sidebar, 'button', 'Save note');
  await waitForText(sidebar, words, '.note-body');
}

/** Presses “Save note” until the note that is being written is saved, however often it was refused. */
export async function saveAtLast(sidebar: View, words: string): Promise<void> {
  await waitFor(`“${words}” to be saved`, () => sidebar.run(saveUnlessSaved, words));
}

// Sent to the browser as text, so that they can use nothing from outside.

/** Whether a note was saved, or the view says this problem of it. */
export function isSavedOrRefused(document: Document, problem: string): boolean {
  return document.querySelector('.note-editor') === null || document.body.innerText.includes(problem);
}

function saveUnlessSaved(document: Document, words: string): boolean {
  const editor = document.querySelector('.note-editor');
  if (!editor) return document.body.innerText.includes(words);
  const buttons = [...editor.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === 'Save note')?.click();
  return false;
}
