import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { type BrowserKind, requireBrowser } from '../../../scripts/support/find-browser.ts';
import { servePages } from '../../../scripts/support/serve-pages.ts';
import type { Bench } from '../bench.ts';
import { bundlePage } from '../bundle-page.ts';

const ARTICLES = 10_000;
const LONGEST = 20 * 60_000; // ms; filling takes most of it

/** What a reader waits for in a library of 10,000 articles, in both browsers: median and 95th percentile in ms. */
export const main: Bench = async () => {
  const script = await bundlePage(new URL('page.ts', import.meta.url), 'libraryBench');
  const browsers: Record<string, unknown> = {};
  for (const kind of ['chrome', 'firefox'] as const) browsers[kind] = await measureIn(kind, script);
  return { browsers };
};

async function measureIn(kind: BrowserKind, script: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'newsthread-bench-'));
  const site = await servePages(folder, { '/': () => '<!doctype html><title>Bench</title>' });
  const browser = await puppeteer.launch({
    browser: kind,
    executablePath: requireBrowser(kind, console.error),
    headless: true,
    protocolTimeout: LONGEST,
    args: kind === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(site.origin);
    await page.addScriptTag({ content: script });
    return await page.evaluate(`libraryBench.measure(${ARTICLES})`);
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}
