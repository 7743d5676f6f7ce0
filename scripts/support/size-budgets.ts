import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './find-browser.ts';

/** What a file of the build may weigh, in bytes. Set a little above what was measured; to raise one, say why here. */
export const SIZE_BUDGETS: Readonly<Record<string, number>> = {
  // Runs on every page that may be read.
  'detector.js': 5_000,
};

/** Complaints about files of a build that are missing or weigh too much. */
export function checkSizes(kind: BrowserKind, folder: string): string[] {
  return Object.entries(SIZE_BUDGETS).flatMap(([path, budget]) => {
    const size = statSync(join(folder, path), { throwIfNoEntry: false })?.size;
    if (size === undefined) return [`${kind}: ${path} is missing`];
    return size > budget ? [`${kind}: ${path} has ${size} bytes, at most ${budget} are allowed`] : [];
  });
}
