import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserKind, requireBrowser } from '../../scripts/support/find-browser.ts';
import { servePages } from '../../scripts/support/serve-pages.ts';
import { bundlePage } from './bundle-page.ts';

const LONGEST = 180 * 60_000; // ms; filling a large library takes most of it

/** A page of a real browser, with a profile of its own, in which code of ours runs as in a view of the extension. */
export interface BenchPage {
  readonly page: Page;
  readonly browser: Browser;
  leave(): Promise<void>;
}

/** @param name the global variable that has what `entry` exports */
export async function openBenchPage(kind: BrowserKind, entry: URL, name: string): Promise<BenchPage> {
  const script = await bundlePage(entry, name);
  const folder = await mkdtemp(join(tmpdir(), 'newsthread-bench-'));
  const site = await servePages(folder, { '/': () => '<!doctype html><title>Bench</title>' });
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    browser: kind,
    executablePath: requireBrowser(kind, console.error),
    headless: true,
    protocolTimeout: LONGEST,
    args: kind === 'chrome' ? ['--enable-precise-memory-info', '--js-flags=--expose-gc', ...root] : [],
  });
  const page = await browser.newPage();
  await page.goto(site.origin);
  await page.addScriptTag({ content: script });
  return {
    ...{ page, browser },
    async leave() {
      await browser.close();
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
