// Reads the pages of a data folder with the product's code in headless Chromium and writes one answer a line.
// node tests/bench/pages/read-pages.ts PAGES OUT.jsonl [SET,SET…]    PAGES holds one folder per set with an index.json
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { requireBrowser } from '../../../scripts/support/find-browser.ts';
import type { PageAnswer } from './in-page.ts';

interface IndexEntry {
  readonly id: string;
  readonly url?: string | null;
  readonly html: string;
}

const PAGES_PER_TAB = 150; // what a tab has parsed stays in its memory

/** Reads all pages of the chosen sets, one after the other, and writes the answers as JSON lines. */
export async function runPages(pages: string, out: string, only?: readonly string[]): Promise<number> {
  const sets = readdirSync(pages)
    .filter((name) => existsSync(join(pages, name, 'index.json')))
    .filter((name) => !only || only.includes(name));
  if (sets.length === 0)
    throw new Error(`No sets of pages in ${pages}: each is a folder with an index.json.`);
  const script = await bundleReader();
  const browser = await launchChromium();
  const file = openSync(out, 'w');
  let count = 0;
  try {
    let tab = await openTab(browser, script);
    for (const set of sets) {
      const entries = JSON.parse(readFileSync(join(pages, set, 'index.json'), 'utf8')) as IndexEntry[];
      for (const entry of entries) {
        if (++count % PAGES_PER_TAB === 0) {
          await tab.close();
          tab = await openTab(browser, script);
        }
        const answer = await ask(tab, readHtml(join(pages, set, entry.html)), entry.url);
        writeSync(file, `${JSON.stringify({ set, id: entry.id, ...answer })}\n`);
      }
    }
  } finally {
    closeSync(file);
    await browser.close();
  }
  return count;
}

async function ask(
  tab: Page,
  html: string,
  url: string | null | undefined,
): Promise<PageAnswer | { error: string }> {
  const address = url && /^https?:/.test(url) ? url : '';
  try {
    return await tab.evaluate(
      (source, at) =>
        (globalThis as unknown as { readForBench(h: string, u: string): Promise<PageAnswer> }).readForBench(
          source,
          at,
        ),
      html,
      address,
    );
  } catch (error) {
    return { error: String(error).slice(0, 300) };
  }
}

/** The product's reader and the bench's entry as one script. */
async function bundleReader(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = result[0]?.output[0];
  if (!chunk) throw new Error('The reader could not be bundled.');
  return chunk.code;
}

function launchChromium(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0; // Chromium refuses its sandbox to root
  return puppeteer.launch({
    executablePath: requireBrowser('chrome', console.error),
    headless: true,
    protocolTimeout: 120_000,
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-background-networking',
    ],
  });
}

async function openTab(browser: Browser, script: string): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto('about:blank');
  await tab.addScriptTag({ content: script });
  return tab;
}

/** A page of a data set as text: unzipped, in the encoding that it names. */
export function readHtml(path: string): string {
  const raw = readFileSync(path);
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = bytes.subarray(0, 4096).toString('latin1');
    const charset = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
    return new TextDecoder(/^utf-?8$/i.test(charset) ? 'windows-1252' : charset).decode(bytes);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [pages, out, sets] = process.argv.slice(2);
  if (!pages || !out)
    throw new Error('Say where the pages are and where the answers go: run.ts PAGES OUT.jsonl [SET,SET…]');
  console.log(`${await runPages(pages, out, sets?.split(','))} pages read`);
}
