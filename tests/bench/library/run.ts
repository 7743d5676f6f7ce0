import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserKind, requireBrowser } from '../../../scripts/support/find-browser.ts';
import { servePages } from '../../../scripts/support/serve-pages.ts';
import type { Bench } from '../bench.ts';

const ARTICLES = 10_000;
const LONGEST = 20 * 60_000; // ms; filling takes most of it

/** What a reader waits for in a library of 10,000 articles, in both browsers: median and 95th percentile in ms. */
export const main: Bench = async () => {
  const script = await bundle();
  const browsers: Record<string, unknown> = {};
  for (const kind of ['chrome', 'firefox'] as const) browsers[kind] = await measureIn(kind, script);
  return { browsers };
};

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'libraryBench',
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The page was not built.');
  return output.output[0].code;
}

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
