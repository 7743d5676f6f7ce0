import { press, waitForText } from '../../../scripts/support/use-view.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';
import { chooseFile } from '../../e2e/support/choose-file.ts';
import { findDownloads, freshOf } from '../../e2e/support/downloads.ts';
import type { Reader } from '../../e2e/support/reader.ts';
import { takeNote } from '../../e2e/support/take-note.ts';
import { enlargeArchive, type LargeArchive } from './archives.ts';
import { pathOf } from './pages.ts';

/** So many articles take long enough for a fault to strike in the middle. */
export const MANY = 120;

/** How long an import may take on a busy machine, in milliseconds. */
export const PATIENCE = 120_000;

const OWN = 'I was on the bridge that day.';

/** What is there before a fault strikes long work. */
export interface Filled {
  /** A file with many articles that the library does not have, or already has. */
  readonly file: LargeArchive;
  /** The note on the one article that was read. */
  readonly own: string;
}

/** Reads an article, writes a note on it, and makes a file of many such articles. */
export async function makeLargeFile(reader: Reader): Promise<Filled> {
  const tab = await reader.readArticle(pathOf(0));
  const sidebar = await reader.openSidebar(tab);
  await reader.choose(sidebar, 'Notes');
  await takeNote(sidebar, OWN);
  await tab.close();
  await exportEverything(reader);
  return { file: await enlargeArchive(await reader.findDownload('.json'), MANY), own: OWN };
}

/** Begins to export the library as JSON. */
export async function exportEverything(reader: Reader): Promise<void> {
  const library = await reader.openPage('library');
  await press(library, 'button', 'Export all');
  await press(library, 'button', 'Everything');
}

/** Chooses a file in the library's import, and looks at what it would change. */
export async function chooseImport(reader: Reader, text: string) {
  const library = await reader.openPage('library');
  await press(library, 'button', 'Import');
  await chooseFile(library, text);
  return library;
}

/** Imports a file to its end. */
export async function importWhole(reader: Reader, text: string): Promise<void> {
  const library = await chooseImport(reader, text);
  await press(library, 'button', 'Bring it back');
  await waitForText(library, 'It is back in your library.', 'body', PATIENCE);
}

/** Begins something that ends with one more download with this ending, and returns how long it took, in milliseconds. */
export async function timeDownload(
  reader: Reader,
  ending: string,
  begin: () => Promise<void>,
): Promise<number> {
  const before = await findDownloads(reader.downloads, ending);
  const started = performance.now();
  await begin();
  await waitFor(`one more *${ending}`, async () => {
    const now = await findDownloads(reader.downloads, ending);
    return freshOf(before, now).length > 0;
  });
  return performance.now() - started;
}
