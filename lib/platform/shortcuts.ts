import { browser } from 'wxt/browser';

/** The keys of the two commands, as the browser writes them; absent where none is set. */
export async function findShortcuts(): Promise<{ readonly openSidebar?: string; readonly addNote?: string }> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut || undefined;
  return { openSidebar: keyOf('open-sidebar'), addNote: keyOf('add-note') };
}
