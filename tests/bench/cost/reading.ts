import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ROOT } from '../../../scripts/support/build-extension.ts';
import { type BrowserKind, requireBrowser } from '../../../scripts/support/find-browser.ts';
import { launchBrowser } from '../../../scripts/support/launch-browser.ts';
import { servePages } from '../../../scripts/support/serve-pages.ts';
import { BenchMissing } from '../bench.ts';
import { bundlePage } from '../bundle-page.ts';
import { readHtml } from '../pages/read-pages.ts';
import { type Spread, spread } from '../spread.ts';
import type { ReadingCost } from './in-page.ts';
import { profile } from './installed.ts';

/** A page of the data set. */
export interface DataPage {
  readonly url: string;
  readonly html: string;
}

/** Reading real articles, in milliseconds. */
export interface ReadingCosts {
  readonly pages: number;
  /** In a tab that has read others before. */
  readonly read: Spread;
  readonly longestSlice: Spread;
  /** Of 1,000 words. */
  readonly analysis: Spread;
}

const SHORTEST = 300; // words: of shorter texts what does not grow with them would be multiplied
const WARM_UP = 10; // pages

/** So many pages of the data set, evenly taken from all of it. */
export function choosePages(data: string, count: number): DataPage[] {
  const archive = join(data, 'articles', 'dev.tar.xz');
  if (!existsSync(archive)) throw new BenchMissing(`no ${archive}`);
  const work = mkdtempSync(join(tmpdir(), 'newsthread-bench-'));
  try {
    execFileSync('tar', ['-xJf', archive, '-C', work]);
    const pages = join(work, 'dev');
    const all = readdirSync(pages)
      .filter((set) => existsSync(join(pages, set, 'index.json')))
      .flatMap((set) => {
        const index = JSON.parse(readFileSync(join(pages, set, 'index.json'), 'utf8')) as {
          url?: string | null;
          html: string;
        }[];
        return index.map(({ url, html }) => ({ url, file: join(pages, set, html) }));
      })
      .filter(({ url }) => /^https?:/u.test(url ?? ''));
    const every = Math.max(1, Math.floor(all.length / count));
    return all
      .filter((_page, index) => index % every === 0)
      .map(({ url, file }) => ({ url: url as string, html: readHtml(file) }));
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Reads and analyzes the pages one after the other in one tab, with the product's code. */
export async function measureReading(kind: BrowserKind, pages: readonly DataPage[]): Promise<ReadingCosts> {
  const script = await bundlePage(new URL('in-page.ts', import.meta.url), 'costBench');
  const site = await servePages(join(ROOT, 'public'), { '/': () => '<!doctype html><title>Bench</title>' });
  const browser = await puppeteer.launch({
    browser: kind,
    executablePath: requireBrowser(kind, console.error),
    headless: true,
    args: kind === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(site.origin);
    await tab.addScriptTag({ content: script });
    await tab.evaluate(`costBench.prepare('/model/names-en.bin')`);
    const costs: ReadingCost[] = [];
    for (const { html, url } of pages) {
      const call = `costBench.readAndAnalyze(${JSON.stringify(html)}, ${JSON.stringify(url)})`;
      costs.push((await tab.evaluate(call)) as ReadingCost);
    }
    const articles = costs.slice(WARM_UP).filter(({ isArticle }) => isArticle);
    const long = articles.filter(({ words }) => words >= SHORTEST);
    return {
      pages: articles.length,
      read: spread(articles.map(({ read }) => read)),
      longestSlice: spread(articles.map(({ longestSlice }) => longestSlice)),
      analysis: spread(long.map(({ analysis, words }) => (analysis / words) * 1000)),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** As a reader meets them: each in a new tab, by the installed extension, whose scripts start cold. */
export async function measureColdReading(kind: BrowserKind, extension: string, pages: readonly DataPage[]) {
  const paths = pages.map(({ url }, index) => `/${index}${new URL(url).pathname}`);
  const made = Object.fromEntries(
    pages.map(({ html }, index) => [decodeURIComponent(paths[index] as string), () => HARMLESS + html]),
  );
  const site = await servePages(tmpdir(), { '/empty': () => '<!doctype html><title>Empty</title>', ...made });
  const program = requireBrowser(kind, console.error);
  const launched = await launchBrowser({ kind, program, extension, headless: true });
  try {
    const works = [];
    for (const path of paths) works.push(await profile(launched, site.origin, path));
    const read = works.filter(({ files }) => files.includes('extractor.js'));
    return {
      pages: read.length,
      read: spread(read.map(({ total }) => total)),
      longestSlice: spread(read.map(({ longest }) => longest)),
    };
  } finally {
    await launched.close();
    await site.close();
  }
}

/** The pages' own scripts, frames and pictures would be sought in the network. */
const HARMLESS = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
