import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtExtension } from '../../../scripts/support/build-extension.ts';
import type { BrowserKind } from '../../../scripts/support/find-browser.ts';
import {
  killBrowser,
  type LaunchedBrowser,
  stopBackground,
} from '../../../scripts/support/launch-browser.ts';
import { activate, openPopup, openSidebar } from '../../../scripts/support/open-view.ts';
import type { MadePages, PageServer } from '../../../scripts/support/serve-pages.ts';
import { chooseTab } from '../../../scripts/support/use-view.ts';
import { type View, viewOfPage } from '../../../scripts/support/view.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';
import { type ReadStatus, waitUntilRead } from '../../../scripts/support/wait-until-read.ts';
import type { Complaints } from './complaints.ts';
import { findDownloads } from './downloads.ts';
import { goInFront } from './go-in-front.ts';
import { deleteDatabase, findAnyStatus, isWelcomed } from './in-extension.ts';
import { type Running, type RunSettings, run } from './running.ts';
import { findSavedArticles, type SavedText } from './saved-articles.ts';
import { serveSite } from './serve-site.ts';
import { setClock } from './set-clock.ts';
import { setSiteAccess } from './site-access.ts';
import { readStorageInPage } from './storage-in-page.ts';

/** What a reader may have otherwise than most. */
export interface ReaderSettings extends RunSettings {
  /** Pages beside those that every reader finds in the news. */
  readonly pages?: MadePages;
  /** Another reader, whose news this one reads: the same pages under the same addresses. */
  readonly newsOf?: Reader;
}

/** A person with a browser and Newsthread in it, for the length of a story. */
export class Reader {
  readonly kind: BrowserKind;
  /** The folder where what is downloaded goes. */
  readonly downloads: string;
  readonly #settings: ReaderSettings;
  readonly #site: PageServer;
  readonly #folder: string;
  #launched: LaunchedBrowser;
  #host: Page;
  #complaints: Complaints;
  #earlierComplaints: string[] = [];
  #toldComplaints = 0;

  private constructor(
    kind: BrowserKind,
    settings: ReaderSettings,
    site: PageServer,
    folder: string,
    running: Running,
  ) {
    this.kind = kind;
    this.downloads = join(folder, 'downloads');
    this.#settings = settings;
    this.#site = site;
    this.#folder = folder;
    this.#launched = running.launched;
    this.#host = running.host;
    this.#complaints = running.complaints;
  }

  static async start(kind: BrowserKind, settings: ReaderSettings = {}): Promise<Reader> {
    const folder = await mkdtemp(join(tmpdir(), 'newsthread-'));
    const site = settings.newsOf ? settings.newsOf.#site : await serveSite(settings.pages);
    const running = await run(kind, settings, folder);
    // It opens by itself after the installation, in front: what comes after must not be pushed behind it.
    await waitFor('the welcome page', () => running.host.evaluate(isWelcomed));
    return new Reader(kind, settings, site, folder, running);
  }

  /** The address of a page among the fixtures, such as `story/one-lane.html`. */
  address(path: string): string {
    return `${this.#site.origin}/${path}`;
  }

  /** Opens a page in a new tab, in front. */
  async visit(path: string): Promise<Page> {
    const tab = await this.#launched.browser.newPage();
    await tab.goto(this.address(path), { waitUntil: 'domcontentloaded', timeout: 60_000 });
    await activate(tab, this.#host);
    return tab;
  }

  /** Opens a page in a new tab and waits until Newsthread has read it. */
  async readArticle(path: string): Promise<Page> {
    const tab = await this.visit(path);
    const status = await this.waitUntilRead(tab);
    if (status !== 'article') throw new Error(`${path} was taken for: ${status}`);
    return tab;
  }

  waitUntilRead(tab: Page): Promise<ReadStatus> {
    return waitUntilRead(this.#host, tab.url());
  }

  openPopup(tab: Page): Promise<View> {
    return openPopup(this.#launched, tab, this.#host);
  }

  openSidebar(tab: Page): Promise<View> {
    return openSidebar(this.#launched, tab, this.#host);
  }

  /** Brings a tab to the front, as a click on it does. */
  turnTo(tab: Page): Promise<void> {
    return activate(tab, this.#host);
  }

  /** Uses the browser's own buttons: the page may come back from its cache, of which the driver learns nothing. */
  async go(direction: 'back' | 'forward'): Promise<void> {
    await this.#host.evaluate(goInFront, direction);
  }

  /** One of the extension's own pages in a tab. */
  async openPage(name: 'library' | 'options' | 'welcome' | 'sample'): Promise<View> {
    return viewOfPage(name, await this.#launched.openExtensionTab(`${name}.html`));
  }

  /** Chooses one of the sidebar's tabs. */
  choose(sidebar: View, name: string): Promise<void> {
    return chooseTab(sidebar, name);
  }

  /** Runs a function in one of the extension's own pages. It must stand alone: it is sent as text. */
  inExtension<A, T>(work: (argument: A) => T, argument: A): Promise<Awaited<T>> {
    return this.#host.evaluate(work as (argument: unknown) => T, argument);
  }

  /** Runs a script, and gives its last value, in one of the extension's own pages. */
  runInExtension<T>(script: string): Promise<T> {
    return this.#host.evaluate(script) as Promise<T>;
  }

  /** The address of one of the extension's files. */
  extensionUrl(path: string): string {
    return this.#launched.extensionUrl(path);
  }

  /** The browser itself, for what no page of it can do. */
  get browser(): LaunchedBrowser['browser'] {
    return this.#launched.browser;
  }

  /** Ends the background as the browser does at will. */
  async stopBackground(): Promise<void> {
    await stopBackground(this.#launched, () => this.#complaints.leaveBackground());
  }

  /** The status of every page that Newsthread knows of in this session. */
  async statusOf(tab: Page): Promise<string | undefined> {
    return this.#host.evaluate(findAnyStatus, tab.url());
  }

  /** What a script of the extension's finds in its storage when it runs in this tab's page; in Chromium. */
  readStorageInPage(tab: Page): Promise<string> {
    return readStorageInPage(this.#host, tab.url());
  }

  /** Lets the background take this moment (ISO 8601) for now, until it ends. */
  setClock(moment: string): Promise<void> {
    return setClock(this.#launched, this.#host, moment);
  }

  /** What lies in the library, the last read first. */
  savedArticles(): Promise<readonly SavedText[]> {
    return findSavedArticles(this.#host);
  }

  /** Deletes the library, as a browser does that clears the data of its pages. */
  wipeLibrary(): Promise<void> {
    return this.#host.evaluate(deleteDatabase);
  }

  /** Closes the browser and opens it again, as on the next day; perhaps in another time zone (IANA). */
  async comeBackTomorrow(timeZone?: string): Promise<void> {
    this.#earlierComplaints = [...(await this.complaints())];
    await this.#launched.close();
    await this.#runAgain(timeZone);
  }

  /** Installs the extension over itself, as an update does: its pages close, and its scripts in pages are cut off from it. */
  async updateExtension(): Promise<void> {
    await this.browser.installExtension(builtExtension(this.kind, this.#settings.flavor ?? 'test'));
    this.#host = await this.#launched.openExtensionTab('library.html');
  }

  /** Takes the leave to read all sites away, or gives it again, as the browser's own page of extensions does. */
  allowSites(allowed: boolean): Promise<void> {
    return setSiteAccess(this.#launched, allowed);
  }

  /** Ends the browser in the middle of whatever it does, as a loss of power does, and opens it again. */
  async killBrowser(): Promise<void> {
    await killBrowser(this.#launched);
    this.#earlierComplaints = [...this.#earlierComplaints, ...this.#complaints.heard];
    await this.#runAgain();
  }

  async #runAgain(timeZone?: string): Promise<void> {
    const running = await run(this.kind, this.#settings, this.#folder, timeZone);
    this.#launched = running.launched;
    this.#host = running.host;
    this.#complaints = running.complaints;
  }

  /** The text of the first downloaded file whose name ends so, once it is complete. */
  findDownload(ending: string): Promise<string> {
    return waitFor(
      `a download *${ending}`,
      async () => (await findDownloads(this.downloads, ending))[0]?.text,
    );
  }

  /** What was said in any console since the beginning. */
  async complaints(): Promise<readonly string[]> {
    return [...this.#earlierComplaints, ...(await this.#complaints.read())];
  }

  /** What was said in any console since this was last asked. */
  async newComplaints(): Promise<readonly string[]> {
    const all = await this.complaints();
    const fresh = all.slice(this.#toldComplaints);
    this.#toldComplaints = all.length;
    return fresh;
  }

  async leave(): Promise<void> {
    await this.#launched.close();
    if (!this.#settings.newsOf) await this.#site.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
