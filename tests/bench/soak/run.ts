import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../../../scripts/support/build-extension.ts';
import type { BrowserKind } from '../../../scripts/support/find-browser.ts';
import type { MadePages } from '../../../scripts/support/serve-pages.ts';
import { waitForText } from '../../../scripts/support/use-view.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';
import { browsersUnderTest } from '../../e2e/support/browsers.ts';
import { Reader } from '../../e2e/support/reader.ts';
import type { Bench } from '../bench.ts';
import { makeArticle, toPage } from '../made-article.ts';
import { median } from '../spread.ts';
import { type Held, measureHeld } from './held.ts';
import { toMarkdown } from './table.ts';

const PAGES = 2000;
const EVERY = 100; // pages between two measurements
const WORDS = 500;
/** Where everything is measured, so that it does not depend on the article that is shown. */
const NO_ARTICLE = 'story/front.html';
const TABLE = fileURLToPath(new URL('../../../docs/benchmarks/soak.md', import.meta.url));

/** What was held after so many pages, and what one took since the measurement before. */
export interface Mark extends Held {
  readonly pages: number;
  /** Median milliseconds from the visit until it was read and shown in the sidebar. */
  readonly pageMs: number;
}

/** How it went in one browser. */
export interface Soaked {
  readonly browser: string;
  readonly marks: readonly Mark[];
  /** What was said in any console. */
  readonly complaints: readonly string[];
}

/** One browser reads 2,000 articles in a row, `--tries N` so many, with the sidebar open. */
export const main: Bench = async ({ tries = PAGES }) => {
  const soaked: Soaked[] = [];
  for (const kind of browsersUnderTest()) {
    buildExtension(kind, 'test');
    soaked.push(await soak(kind, tries));
    writeFileSync(TABLE, toMarkdown(soaked));
  }
  return { pages: tries, soaked };
};

async function soak(kind: BrowserKind, count: number): Promise<Soaked> {
  const reader = await Reader.start(kind, { pages: makePages(count) });
  try {
    const marks: Mark[] = [];
    const tab = await reader.readArticle(pathOf(0));
    const sidebar = await reader.openSidebar(tab);
    let times: number[] = [];
    for (let index = 1; index <= count; index += 1) {
      const started = performance.now();
      await tab.goto(reader.address(pathOf(index)), { waitUntil: 'domcontentloaded' });
      if ((await reader.waitUntilRead(tab)) !== 'article') throw new Error(`Page ${index} was not read.`);
      const { title } = makeArticle(index, WORDS);
      await waitFor(`“${title}” in the sidebar`, () => sidebar.run(shows, title));
      times.push(performance.now() - started);
      if (index % EVERY !== 0) continue;
      await tab.goto(reader.address(NO_ARTICLE));
      await waitForText(sidebar, 'This does not look like a news article');
      marks.push({ pages: index, pageMs: median(times), ...(await measureHeld(reader)) });
      console.error(`${kind}: ${JSON.stringify(marks.at(-1))}`);
      times = [];
    }
    const browser = kind === 'chrome' ? 'Chromium' : 'Firefox';
    return { browser, marks, complaints: await reader.complaints() };
  } finally {
    await reader.leave();
  }
}

function makePages(count: number): MadePages {
  const indexes = Array.from({ length: count + 1 }, (_, index) => index);
  return Object.fromEntries(
    indexes.map((index) => [`/${pathOf(index)}`, () => toPage(makeArticle(index, WORDS))]),
  );
}

function pathOf(index: number): string {
  return `news/2026/03/12/report-number-${index}-from-the-town`;
}

// Sent to the browser as text, so that it can use nothing from outside.
function shows(document: Document, title: string): boolean {
  return document.querySelector('h1')?.textContent?.includes(title) ?? false;
}
