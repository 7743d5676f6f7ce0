import { MIGRATIONS } from '../../../lib/store/migrations/index.ts';
import { press, waitForText } from '../../../scripts/support/use-view.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';
import type { Reader } from '../../e2e/support/reader.ts';
import { type Fault, pass } from './fault.ts';
import { chooseImport, type Filled, importWhole, MANY, makeLargeFile, PATIENCE } from './fill-library.ts';
import { readRows, rebuild, shapeAfter } from './rebuild.ts';

interface Prepared extends Filled {
  /** How long an import takes, in milliseconds. */
  readonly usual: number;
  /** The library without what is imported. */
  readonly rows: string;
}

const known = new WeakMap<Reader, Prepared>();

/** The browser is killed while a file is brought back. Brought back once more, all of it must be there, once. */
export const killedWhileImporting: Fault = {
  name: 'The browser is killed while a library is imported, which is then imported again',
  prepare: async ({ reader }) => {
    const filled = await makeLargeFile(reader);
    const rows = await reader.inExtension(readRows, undefined);
    const started = performance.now();
    await importWhole(reader, filled.file.text);
    known.set(reader, { ...filled, rows, usual: performance.now() - started });
  },
  strike: async ({ reader, chance }) => {
    const { file, own, usual, rows } = knownOf(reader);
    await reader.inExtension(rebuild, { shape: shapeAfter(MIGRATIONS.length), rows });
    const library = await chooseImport(reader, file.text);
    await waitForText(library, `${MANY} new`);
    await press(library, 'button', 'Bring it back');
    await pass(chance() * usual);
    await reader.killBrowser();
    const brought = (await waitFor('the library', () => reader.savedArticles())).length - 1;
    const again = await chooseImport(reader, file.text);
    await waitFor('what is in the file', () => again.run(isPreview, undefined));
    if (!(await again.run(isNothingNew, undefined))) {
      await press(again, 'button', 'Bring it back');
      await waitForText(again, 'It is back in your library.', 'body', PATIENCE);
    }
    const struck =
      brought === 0
        ? 'before the first article'
        : brought < MANY
          ? 'between two articles'
          : 'before all had their story';
    return { articles: MANY + 1, notes: [own, ...file.notes], struck };
  },
};

function knownOf(reader: Reader): Prepared {
  const found = known.get(reader);
  if (!found) throw new Error('Nothing was prepared.');
  return found;
}

// Sent to the browser as text, so that they can use nothing from outside.

function isPreview(document: Document): boolean {
  return document.querySelector('.import-panel')?.textContent?.includes('Written on') ?? false;
}

function isNothingNew(document: Document): boolean {
  return document.body.innerText.includes('All of it is in your library already.');
}
