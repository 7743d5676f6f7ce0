import { readArchive } from '../../../lib/export/read-archive.ts';
import { toArticleId, toHash } from '../../../lib/store/identity.ts';
import { press } from '../../../scripts/support/use-view.ts';
import { findDownloads, freshOf } from '../../e2e/support/downloads.ts';
import type { Reader } from '../../e2e/support/reader.ts';
import { type Fault, pass } from './fault.ts';
import {
  exportEverything,
  type Filled,
  importWhole,
  MANY,
  makeLargeFile,
  timeDownload,
} from './fill-library.ts';

interface Prepared extends Filled {
  /** How long it takes until the file is there, in milliseconds. */
  readonly usual: number;
}

const known = new WeakMap<Reader, Prepared>();

export const killedWhileExporting = strikeWhile(
  'The browser is killed while everything is exported',
  exportEverything,
);

export const killedWhileBackingUp = strikeWhile(
  'The browser is killed while a backup is made',
  async (reader) => {
    await press(await reader.openPage('options'), 'button', 'Back up now');
  },
);

/** Kills the browser while a file is written: whatever lies there as complete can be read back, and so can the next one. */
function strikeWhile(name: string, begin: (reader: Reader) => Promise<void>): Fault {
  return {
    name,
    prepare: async ({ reader }) => {
      const filled = await makeLargeFile(reader);
      await importWhole(reader, filled.file.text);
      known.set(reader, { ...filled, usual: await timeDownload(reader, '.json', () => begin(reader)) });
    },
    strike: async ({ reader, chance }) => {
      const prepared = known.get(reader);
      if (!prepared) throw new Error('Nothing was prepared.');
      const { file, own, usual } = prepared;
      const before = await findDownloads(reader.downloads, '.json');
      await begin(reader);
      await pass(chance() * usual);
      await reader.killBrowser();
      const left = await findDownloads(reader.downloads, '.json');
      await timeDownload(reader, '.json', () => begin(reader));
      const all = await findDownloads(reader.downloads, '.json');
      const fresh = freshOf(before, all);
      const broken = await Promise.all(
        fresh.map(async ({ name, text }) => ((await isWhole(text)) ? [] : [name])),
      );
      return {
        articles: MANY + 1,
        notes: [own, ...file.notes],
        wrong: broken.flat().map((each) => `the file ${each} cannot be read back`),
        struck: freshOf(before, left).length > 0 ? 'after the file was there' : 'before the file was there',
      };
    },
  };
}

async function isWhole(text: string): Promise<boolean> {
  const read = await readArchive(text, toHash, toArticleId);
  return (
    read.ok &&
    read.value.intact === true &&
    read.value.refused === 0 &&
    read.value.articles.length === MANY + 1
  );
}
