import { press, type, waitForText } from '../../../scripts/support/use-view.ts';
import type { View } from '../../../scripts/support/view.ts';

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
