import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file of ours: its path from the project's folder, with slashes, and what it holds. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All files below these folders whose name ends so, in order. A folder that does not exist holds none. */
export function sourceFiles(folders: readonly string[], ending: RegExp): SourceFile[] {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) => {
      const names = readdirSync(join(ROOT, folder), {
        recursive: true,
        encoding: 'utf8',
        withFileTypes: true,
      });
      return names
        .filter((entry) => entry.isFile() && ending.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'))
        .filter((path) => !path.includes('/node_modules/')) // the benchmark of the peers has one of its own
        .sort()
        .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
    });
}

/** `path:line` of every line that the pattern matches, comments left out. */
export function linesWith(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const isComment = /^\s*(?:\/\/|\/?\*)/.test(line);
      return !isComment && pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [];
    }),
  );
}
