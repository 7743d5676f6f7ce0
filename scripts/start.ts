import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { BuildFailed, buildExtension, ROOT } from './support/build-extension.ts';
import { type BrowserKind, BrowserMissing, findBrowser, requireBrowser } from './support/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from './support/launch-browser.ts';
import { closeFirefoxPopup, openPopup, openSidebar, waitForSettled } from './support/open-view.ts';
import { savePopup, saveSidebar } from './support/pictures.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';
import { chooseTab, press, readLines, readText, waitForText } from './support/use-view.ts';
import { type View, viewOfPage } from './support/view.ts';
import { waitUntilRead } from './support/wait-until-read.ts';

// The main job, shown: `npm start` builds the extension and reads the sample story with it in a real browser;
// `npm start -- FILE-or-URL` does it for a page of one's own.

const USAGE = 'usage: npm start [-- FILE-or-URL] [--browser chrome|firefox] [--headless]';
const PICTURES = join(ROOT, 'newsthread-start');
const TABS = ['Brief', 'Cast', 'Quotes', 'Timeline'];
const ASK_ONCE = 'Read this page once';
const NEW = 'New to you';
const RELATED = 'Related articles you read';
const GLANCE = 10_000; // milliseconds until a page that the detector let pass is taken to be no article

try {
  await start();
} catch (error) {
  const isExpected = [BrowserMissing, BuildFailed, TypeError].some((kind) => error instanceof kind);
  if (!isExpected || !(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' }, headless: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(USAGE);
  const kind = chooseBrowser(values.browser);
  const program = requireBrowser(kind, console.error);
  console.error('Building the extension …');
  const extension = buildExtension(kind, 'test');
  const { server, addresses } = await findPages(positionals[0]);
  const headless = values.headless ?? !hasDisplay();
  const launched = await launchBrowser({ kind, program, extension, headless });
  try {
    const { tab, sidebar } = await readPages(launched, addresses, headless);
    if (headless) {
      await print(sidebar);
      await saveSidebar(launched, tab, sidebar, TABS, PICTURES);
      return console.error(`\nPictures of popup and sidebar: ${PICTURES}`);
    }
    console.error('The browser stays open until you close it.');
    await new Promise<void>((resolve) => launched.browser.once('disconnected', () => resolve()));
  } finally {
    if (launched.browser.connected) await launched.close();
    await server?.close();
  }
}

function chooseBrowser(asked: string | undefined): BrowserKind {
  if (asked === 'chrome' || asked === 'firefox') return asked;
  if (asked !== undefined) throw new TypeError(USAGE);
  return !findBrowser('chrome') && findBrowser('firefox') ? 'firefox' : 'chrome';
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** What is to be read, in this order; a file is served from this machine, as the sample is. */
async function findPages(
  asked: string | undefined,
): Promise<{ server?: PageServer; addresses: readonly string[] }> {
  if (asked === undefined) {
    const server = await servePages(join(ROOT, 'tests', 'fixtures', 'story'));
    const names = ['one-lane.html', 'trucks-barred.html', 'bridge-closes.html'];
    return { server, addresses: names.map((name) => `${server.origin}/${name}`) };
  }
  if (/^https?:/.test(asked)) return { addresses: [new URL(asked).href] };
  const file = resolve(process.env.INIT_CWD ?? '.', asked);
  if (!existsSync(file)) throw new TypeError(`There is no file ${asked}.\n${USAGE}`);
  const html = await readFile(file, 'utf8');
  const path = `/${encodeURIComponent(basename(file))}`;
  const server = await servePages(ROOT, { [decodeURIComponent(path)]: () => html });
  return { server, addresses: [server.origin + path] };
}

/** Reads one page after the other as a reader would, and opens the sidebar on the last one. */
async function readPages(
  launched: LaunchedBrowser,
  addresses: readonly string[],
  headless: boolean,
): Promise<{ tab: Page; sidebar: View }> {
  const [first] = await launched.browser.pages();
  const host = await launched.openExtensionTab('library.html');
  const tab = first ?? (await launched.browser.newPage());
  for (const address of addresses) {
    console.error(`Reading ${address} …`);
    await tab.bringToFront();
    await tab.goto(address, { waitUntil: 'domcontentloaded' });
    await readOne(launched, tab, host);
  }
  const sidebar = await openSidebarFor(launched, tab, host, headless);
  await waitForSettled(sidebar);
  return { tab, sidebar };
}

/**
 * Lets the page be read: by itself where that is permitted, otherwise by asking for this page (Chromium, where the
 * driver's click on the toolbar counts as the reader's) or for all (Firefox, in a
 * profile that is thrown away).
 */
async function readOne(launched: LaunchedBrowser, tab: Page, host: Page): Promise<void> {
  const { hostname, href } = new URL(tab.url());
  if (hostname === '127.0.0.1' && (await waitUntilRead(host, href, GLANCE).catch(() => undefined))) return;
  if (launched.kind === 'firefox') await allowAllSites(launched);
  const popup = await openPopup(launched, tab, host);
  await waitForSettled(popup);
  if (await popup.run(hasButton, ASK_ONCE)) await press(popup, 'button', ASK_ONCE);
  await waitUntilRead(host, tab.url());
}

async function allowAllSites(launched: LaunchedBrowser): Promise<void> {
  const options = await launched.openExtensionTab('options.html');
  await options.locator('button ::-p-text(Allow all news sites)').click();
  await waitForText(viewOfPage('options', options), 'All sites');
  await options.close();
}

async function openSidebarFor(
  launched: LaunchedBrowser,
  tab: Page,
  host: Page,
  headless: boolean,
): Promise<View> {
  if (headless) {
    await mkdir(PICTURES, { recursive: true });
    const popup = await openPopup(launched, tab, host);
    await waitForSettled(popup);
    await savePopup(launched, popup, join(PICTURES, 'popup.png'));
    if (launched.kind === 'firefox') await closeFirefoxPopup(host);
  }
  return openSidebar(launched, tab, host);
}

/** Prints what a reader sees in the sidebar. */
async function print(sidebar: View): Promise<void> {
  if (!(await sidebar.run((document) => document.querySelector('[role=tab]') !== null, 0))) {
    console.log(await readText(sidebar, 'main'));
    return;
  }
  console.log(`\n${(await readText(sidebar, '.page-header')).split('\n').slice(0, 3).join('\n')}`);
  for (const name of TABS) {
    await chooseTab(sidebar, name);
    console.log(`\n== ${name} ==`);
    // What is new to the reader is found by comparing with what was read before, a moment after the rest.
    if (name === 'Brief') await waitForText(sidebar, NEW, '[role=tabpanel]', GLANCE).catch(() => undefined);
    if (await sidebar.run(hasButton, RELATED)) await press(sidebar, 'button', RELATED);
    console.log((await readLines(sidebar)).join('\n'));
  }
}

// Sent to the browser as text, so that it can use nothing from outside.
function hasButton(document: Document, name: string): boolean {
  return [...document.querySelectorAll('button')].some((button) => button.textContent === name);
}
