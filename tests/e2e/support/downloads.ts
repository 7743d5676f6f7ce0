import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that the browser has put into its downloads folder. */
export interface Download {
  /** With the folders within. */
  readonly name: string;
  readonly text: string;
}

/** The downloads that are there whole: a browser names those that are not yet otherwise. */
export async function findDownloads(folder: string, ending: string): Promise<readonly Download[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const wanted = names.filter((name) => name.endsWith(ending)).sort();
  const files = wanted.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') }));
  return (await Promise.all(files)).filter(({ text }) => text !== '');
}
