import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { type BrowserKind, requireBrowser } from '../../../scripts/support/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../../../scripts/support/launch-browser.ts';
import { type Spread, spread } from '../spread.ts';
import { type MadePage, PAGES } from './made-pages.ts';
import { type OwnWork, watchOwnWork } from './own-work.ts';
import { type Visit, visit, WATCHED } from './visit.ts';

/** What one page costs with the extension and without. */
export interface PageCost {
  readonly page: string;
  readonly isArticle: boolean;
  /** Our scripts in the page's main thread, in milliseconds. */
  readonly own: Spread;
  /** The longest for which one of them kept the thread, in milliseconds. */
  readonly ownLongest: Spread;
  /** Our files that ran there. */
  readonly files: readonly string[];
  readonly with: Costs;
  readonly without: Costs;
}

type Costs = { readonly [field in keyof Visit]: Spread };

/** Visits every page so often in a browser with the extension and in one without, in turns. */
export async function measureInstalled(
  kind: BrowserKind,
  extension: string,
  origin: string,
  rounds: number,
): Promise<PageCost[]> {
  const program = requireBrowser(kind, console.error);
  const launched = await launchBrowser({ kind, program, extension, headless: true });
  const bare = await launchBare(kind, program);
  const ofPages = PAGES.map((page) => ({ page, with: [], without: [], own: [] }) as Measured);
  try {
    for (let round = -1; round < rounds; round += 1) {
      for (const { page, ...measured } of ofPages) {
        const inTurn = [
          async () => measured.with.push(await visit(kind, launched.browser, origin, page.path)),
          async () => measured.without.push(await visit(kind, bare, origin, page.path)),
        ];
        for (const go of round % 2 ? inTurn : inTurn.reverse()) await go();
        measured.own.push(await profile(launched, origin, page.path));
        // The first round is to warm up the browsers, and not counted.
        if (round < 0) for (const list of Object.values(measured)) list.length = 0;
      }
    }
  } finally {
    await launched.close();
    await bare.close();
  }
  return ofPages.map(toCost);
}

interface Measured {
  readonly page: MadePage;
  readonly with: Visit[];
  readonly without: Visit[];
  readonly own: OwnWork[];
}

function toCost({ page, own, ...visits }: Measured): PageCost {
  return {
    page: page.name,
    isArticle: page.isArticle,
    own: spread(own.map(({ total }) => total)),
    ownLongest: spread(own.map(({ longest }) => longest)),
    files: [...new Set(own.flatMap(({ files }) => files))],
    with: toCosts(visits.with),
    without: toCosts(visits.without),
  };
}

function toCosts(visits: readonly Visit[]): Costs {
  const of = (field: keyof Visit) => spread(visits.map((each) => each[field]));
  return {
    load: of('load'),
    interactive: of('interactive'),
    longTasks: of('longTasks'),
    main: of('main'),
    memory: of('memory'),
  };
}

/** What our scripts do in a page, in a visit of its own: a profiler costs something itself. */
export async function profile(launched: LaunchedBrowser, origin: string, path: string): Promise<OwnWork> {
  const tab = await launched.browser.newPage();
  try {
    await tab.bringToFront();
    await tab.goto(`${origin}/empty`);
    return await watchOwnWork(launched, tab, async () => {
      await tab.goto(`${origin}${path}`, { waitUntil: 'load' });
      await new Promise((resolve) => setTimeout(resolve, WATCHED));
    });
  } finally {
    await tab.close();
  }
}

function launchBare(kind: BrowserKind, program: string): Promise<Browser> {
  return puppeteer.launch({
    browser: kind,
    executablePath: program,
    headless: true,
    defaultViewport: null,
    args:
      kind === 'chrome'
        ? [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--window-size=1280,900']
        : ['--remote-allow-system-access', '--width=1280', '--height=900'],
  });
}
