import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { chromeScope } from './chrome-scope.ts';
import type { BrowserKind } from './find-browser.ts';
import { waitFor } from './wait-for.ts';

/** The extension's id in Firefox, as wxt.config.ts gives it. */
export const GECKO_ID = 'newsthread@newsthread.app';
const GECKO_UUID = '6e657773-7468-4561-9000-000000000001'; // any will do; fixed, so that addresses are known
/** Longer than a background takes to end that was told to, in milliseconds. */
const A_WHILE = 1000;

/** A running browser with the extension installed. */
export interface LaunchedBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** The id in Chromium, the host of its pages in Firefox. */
  readonly extensionId: string;
  /** The profile, where it is kept. */
  readonly profile?: string;
  /** The address of one of the extension's own pages, such as `library.html`. */
  extensionUrl(path: string): string;
  /** Opens one of the extension's own pages in a tab of its own. */
  openExtensionTab(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly kind: BrowserKind;
  /** Path of the browser's program. */
  readonly program: string;
  /** The language (BCP 47) that the browser itself speaks; without it, that of the machine. */
  readonly language?: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** A profile to keep; without it the browser forgets all when it is closed. */
  readonly profile?: string;
  /** Where downloads go without a question. */
  readonly downloads?: string;
  /** `host:port` of a proxy that everything goes through, what stays on this machine as well. */
  readonly proxy?: string;
  /** The zone (IANA) that the browser takes for its own; without it, that of the machine. */
  readonly timeZone?: string;
  /** Bytes that the extension may store, as where the disk is nearly full; only in builds for tests. */
  readonly disk?: number;
}

/** Starts a browser and installs the extension into it. One driver for both: DevTools protocol and WebDriver BiDi. */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const { kind } = options;
  const browser = kind === 'chrome' ? await launchChrome(options) : await launchFirefox(options);
  if (options.downloads && kind === 'chrome') await sendDownloadsTo(browser, options.downloads);
  const installed = await browser.installExtension(options.extension).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  const extensionId = kind === 'chrome' ? installed : GECKO_UUID;
  const scheme = kind === 'chrome' ? 'chrome-extension' : 'moz-extension';
  const extensionUrl = (path: string) => `${scheme}://${extensionId}/${path}`;
  if (options.disk && kind === 'chrome') await limitDisk(browser, extensionUrl(''), options.disk);
  return {
    kind,
    browser,
    extensionId,
    profile: options.profile,
    extensionUrl,
    openExtensionTab: async (path) => {
      const page = await browser.newPage();
      await goToExtensionPage(kind, page, extensionUrl(path));
      return page;
    },
    close: () => browser.close(),
  };
}

function launchChrome({
  program,
  headless,
  profile,
  language,
  proxy,
  timeZone,
}: LaunchOptions): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    ...(profile ? { userDataDir: profile } : {}),
    ...(timeZone ? { env: { ...process.env, TZ: timeZone } } : {}),
    ignoreDefaultArgs: ['--enable-automation'],
    // Chromium refuses to run as root with its sandbox on.
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(language ? [`--lang=${language}`] : []),
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      '--window-size=1280,900',
      '--no-first-run',
      '--no-default-browser-check',
    ],
  });
}

async function sendDownloadsTo(browser: Browser, folder: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** Holds as long as the browser runs: the session is left open. */
async function limitDisk(browser: Browser, url: string, bytes: number): Promise<void> {
  const [page] = await browser.pages();
  const session = await page?.createCDPSession();
  const origin = url.replace(/\/$/u, '');
  await session?.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
}

async function launchFirefox({
  program,
  headless,
  profile,
  downloads,
  language,
  proxy,
  timeZone,
  disk,
}: LaunchOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    defaultViewport: null,
    ...(profile ? { userDataDir: profile } : {}),
    ...(timeZone ? { env: { ...process.env, TZ: timeZone } } : {}),
    // Without this argument the driver may not open the extension's own pages.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'extensions.openPopupWithoutUserGesture.enabled': true,
      // What the extension asks for is granted without a dialog, which the driver could not answer.
      'extensions.webextOptionalPermissionPrompts': false,
      // An extension installed for the session is uninstalled at its end; these two keep what it stored.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(proxy ? proxyPreferences(proxy) : {}),
      // It is told the kilobytes of all sites together; one of them gets a fifth.
      ...(disk ? { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.round((disk * 5) / 1024) } : {}),
      ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
    },
  });
  if (language) await speakInFirefox(browser, language);
  return browser;
}

/** Lets Firefox take a language for its own of which no language pack is installed; its own words stay English. */
function speakInFirefox(browser: Browser, language: string): Promise<unknown> {
  return chromeScope(
    browser,
    `Services.locale.availableLocales = ${JSON.stringify([language, 'en-US'])};
    Services.locale.requestedLocales = ${JSON.stringify([language])};`,
  );
}

function proxyPreferences(proxy: string): Record<string, string | number | boolean> {
  const { hostname, port } = new URL(`http://${proxy}`);
  return {
    'network.proxy.type': 1, // the one that is set by hand
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Firefox changes the process on the way to an extension's page and never tells that it has arrived: ask the page. */
async function goToExtensionPage(kind: BrowserKind, page: Page, url: string): Promise<void> {
  if (kind === 'chrome') {
    await page.goto(url);
    return;
  }
  page.goto(url).catch(() => undefined);
  await waitFor(`${url} to open`, () =>
    page.evaluate((address) => location.href === address && document.readyState === 'complete', url),
  );
}

/** Ends the whole browser at once, with all its processes, and waits until it is gone. */
export async function killBrowser({ browser, profile }: LaunchedBrowser): Promise<void> {
  const program = browser.process();
  if (program?.pid === undefined) throw new Error('The browser was not started here.');
  const gone = new Promise((resolve) => program.once('exit', resolve));
  // What is installed as the browser may be a script that starts it: the driver gives both a group of their own.
  if (process.platform === 'win32') program.kill('SIGKILL');
  else process.kill(-program.pid, 'SIGKILL');
  await gone;
  if (profile) await waitFor('the profile to be put back', async () => !isPuttingBack(profile));
}

/** Whether the driver is still about to put back Firefox's preferences, which it does once the browser has gone. */
function isPuttingBack(profile: string): boolean {
  return ['user.js', 'prefs.js'].some((file) => existsSync(join(profile, `${file}.puppeteer`)));
}

/**
 * Ends the extension's background, as the browser does when it is idle. One of its pages must be open in a tab. Chromium
 * ends none that somebody listens to: `letGo` has all of them stop it, those as well that have just begun.
 */
export async function stopBackground(
  { kind, browser, extensionId }: LaunchedBrowser,
  letGo: () => Promise<void> = async () => undefined,
): Promise<void> {
  if (kind === 'firefox') {
    await chromeScope(
      browser,
      `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
    );
    return;
  }
  const isWorker = (each: Target) => each.type() === 'service_worker' && each.url().includes(extensionId);
  const before = browser.targets().filter(isWorker);
  const page = await browser.waitForTarget(
    (each) => each.type() === 'page' && each.url().includes(extensionId),
  );
  // Chromium never again starts a worker that was stopped while it was being installed.
  const settled = await page.asPage();
  await settled.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  const isOver = async () => !browser.targets().some((each) => before.includes(each));
  await waitFor('the background to end', async () => {
    await letGo();
    await session.send('ServiceWorker.stopAllWorkers');
    // A worker that is just starting may overhear it. It is said again, yet not at once, which would end the next one.
    return waitFor('it to be gone', isOver, A_WHILE);
  });
  await session.detach();
}
