import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that the browser has put into its downloads folder. */
export interface Download {
  /** With the folders within. */
  readonly name: string;
  readonly text: string;
  /** When it was written: a driven Chromium puts one in the place of another of the same name. */
  readonly writtenAt: number;
}

/** The downloads that are there whole: a browser names those that are not yet otherwise. */
export async function findDownloads(folder: string, ending: string): Promise<readonly Download[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const wanted = names.filter((name) => name.endsWith(ending)).sort();
  const files = wanted.map(async (name) => {
    const path = join(folder, name);
    return { name, text: await readFile(path, 'utf8'), writtenAt: (await stat(path)).mtimeMs };
  });
  return (await Promise.all(files)).filter(({ text }) => text !== '');
}

/** Those that are there only now, or in the place of others. */
export function freshOf(before: readonly Download[], now: readonly Download[]): readonly Download[] {
  return now.filter(
    ({ name, writtenAt }) => !before.some((each) => each.name === name && each.writtenAt === writtenAt),
  );
}
