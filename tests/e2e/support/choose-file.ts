import type { View } from '../../../scripts/support/view.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';

/** Chooses a file with this text where a view asks for one, as its dialog does. */
export async function chooseFile(view: View, text: string): Promise<void> {
  await waitFor(`a file to be chosen in the ${view.name}`, () => view.run(chooseInDocument, text));
}

// Sent to the browser as text, so that it can use nothing from outside.
function chooseInDocument(document: Document, text: string): boolean {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) return false;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'library.json', { type: 'application/json' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
