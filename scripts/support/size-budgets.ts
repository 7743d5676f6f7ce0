import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './find-browser.ts';

/** What a file of the build may weigh, in bytes, a little above what was measured. To raise one, say why here. */
export const SIZE_BUDGETS: Readonly<Record<string, number>> = {
  // Runs on every page that may be read.
  'detector.js': 5_000,
  // Put into pages that may be articles; half of it is Readability. Raised by 10 kB for reading in slices, and for the
  // posts, captions and embeds of an article; by 10 kB for the source of each field, bylines, letters that tell languages,
  // copies in AMP caches, and for bounded steps on large pages; by 2 kB for names that begin a paragraph, and asides; by 2 kB for the
  // button beside selected words.
  'extractor.js': 134_000,
  // Analysis, word lists and Dexie; started anew whenever something happens. Raised by 25 kB for the table of indirect
  // speech (11 kB gzipped), by 25 kB for stories: how common words are in the news above all, and by 10 kB for the words
  // by which articles are sought, corrections of the cast, earlier versions, and what is kept and for how long; by 26 kB for
  // syncing, and for what narrows the library; by 4 kB for asking Wikipedia; by
  // 8 kB for mending a library, which reads all of it as an import would.
  'background.js': 568_000,
  // Names and classes of words of the language model; read whenever a background that was stopped meets its first article.
  'model/names-en.bin': 5_600_000,
};

/**
 * What a view loads before it shows anything, scripts and styles, in bytes: Preact, Dexie and the reading of rows above all.
 * The sidebar’s was raised by 2 kB for having a damaged library mended.
 */
export const VIEW_BUDGETS: Readonly<Record<string, number>> = {
  'popup.html': 280_000,
  'sidepanel.html': 362_000,
  'library.html': 335_000,
  'options.html': 268_000,
  'welcome.html': 242_000,
};

/**
 * What the whole package may weigh unpacked, in bytes: word lists and models above all. Raised by 2.2 MB for a model of
 * twice as many weights, most of them zero: packed it is 0.2 MB more. Raised by 60 kB for the reader of Markdown, which is
 * loaded with the first note, by 400 kB for classes of words, by 60 kB for syncing and for what narrows the library, by 100 kB for the
 * sample article, the lists of “Who is this?” (14 kB packed), which are loaded with the cast, and for asking Wikipedia, with the
 * words of all that in seven languages; by 45 kB for the picture in the introduction.
 */
export const PACKAGE_BUDGET = 7_365_000;

/** Complaints about files of a build that are missing or weigh too much. */
export function checkSizes(kind: BrowserKind, folder: string): string[] {
  const complaints = Object.entries(SIZE_BUDGETS).flatMap(([path, budget]) =>
    compare(`${kind}: ${path}`, statSync(join(folder, path), { throwIfNoEntry: false })?.size, budget),
  );
  const ofViews = Object.entries(VIEW_BUDGETS).flatMap(([page, budget]) =>
    compare(`${kind}: ${page} with what it loads`, weighView(folder, page), budget),
  );
  return [...complaints, ...ofViews, ...compare(`${kind}: the package`, weigh(folder), PACKAGE_BUDGET)];
}

function compare(what: string, size: number | undefined, budget: number): string[] {
  if (size === undefined) return [`${what} is missing`];
  return size > budget ? [`${what} has ${size} bytes, at most ${budget} are allowed`] : [];
}

/** A page of the extension names in its head all that it loads at once. */
function weighView(folder: string, page: string): number | undefined {
  if (!existsSync(join(folder, page))) return undefined;
  const html = readFileSync(join(folder, page), 'utf8');
  const paths = new Set(
    [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/gu)].map(([, path = '']) => path),
  );
  return [...paths].reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}

function weigh(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
