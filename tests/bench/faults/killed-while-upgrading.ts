import { MIGRATIONS } from '../../../lib/store/migrations/index.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';
import type { Reader } from '../../e2e/support/reader.ts';
import { type Fault, pass } from './fault.ts';
import { type Filled, importWhole, MANY, makeLargeFile } from './fill-library.ts';
import { look } from './look.ts';
import { readRows, rebuild, shapeAfter } from './rebuild.ts';

const NOW = MIGRATIONS.length * 10;

interface Prepared extends Filled {
  readonly rows: string;
  /** How long the upgrade takes, in milliseconds. */
  readonly usual: number;
}

const known = new WeakMap<Reader, Prepared>();

/** The browser is killed while the library of an earlier version is brought up to date, from each of them in turn. */
export const killedWhileUpgrading: Fault = {
  name: 'The browser is killed while the library of an earlier version is upgraded',
  prepare: async ({ reader }) => {
    const filled = await makeLargeFile(reader);
    await importWhole(reader, filled.file.text);
    const rows = await reader.inExtension(readRows, undefined);
    await reader.inExtension(rebuild, { shape: shapeAfter(1), rows });
    const started = performance.now();
    const opening = reader.openPage('library');
    const isDone = async () => (await reader.inExtension(versionOf, undefined)) === NOW;
    await waitFor('the upgrade', isDone);
    const usual = performance.now() - started;
    await opening;
    await waitFor('the library', () => reader.inExtension(look, NOW));
    known.set(reader, { ...filled, rows, usual });
  },
  strike: async ({ reader, index, chance }) => {
    const prepared = known.get(reader);
    if (!prepared) throw new Error('Nothing was prepared.');
    const { file, own, rows, usual } = prepared;
    const from = 1 + (index % (MIGRATIONS.length - 1));
    await reader.inExtension(rebuild, { shape: shapeAfter(from), rows });
    const opening = reader.openPage('library').catch(() => undefined); // it may end with the browser
    await pass(chance() * usual);
    const version = await reader.inExtension(versionOf, undefined);
    await reader.killBrowser();
    void opening;
    const struck = version === NOW ? 'after the upgrade' : `within it, from version ${from}`;
    return { articles: MANY + 1, notes: [own, ...file.notes], struck };
  },
};

// Sent to the browser as text, so that it can use nothing from outside.
async function versionOf(): Promise<number | undefined> {
  return (await indexedDB.databases()).find(({ name }) => name === 'newsthread')?.version;
}
