import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { analyze } from '../lib/analyze/analyze.ts';
import { createTagger } from '../lib/analyze/ner/tagger.ts';
import { listen } from '../lib/messages/listen.ts';
import { callPage } from '../lib/messages/send.ts';
import type { Article } from '../lib/model/article.ts';
import type { PageReading } from '../lib/model/page.ts';
import { failure, type Result, success } from '../lib/model/result.ts';
import { findGranted } from '../lib/platform/access.ts';
import { hideBadge, showBadge } from '../lib/platform/badge.ts';
import { beginNote } from '../lib/platform/begin-note.ts';
import { registerDetector, startDetectorInOpenTabs } from '../lib/platform/detector.ts';
import { handOverDraft } from '../lib/platform/drafts.ts';
import { isSamplePage, openPage } from '../lib/platform/extension-pages.ts';
import { extractPage, toReading } from '../lib/platform/extract.ts';
import { fetchModelFile } from '../lib/platform/model-file.ts';
import { type Reader, readPage } from '../lib/platform/read-page.ts';
import { findNotArticle, isNeverSite, readSettings } from '../lib/platform/settings.ts';
import { isSidebarOpen, openSidebar } from '../lib/platform/sidebar.ts';
import { isSamePage } from '../lib/platform/site-pattern.ts';
import { keepStorageFromPages } from '../lib/platform/storage-access.ts';
import {
  findReadingTabs,
  findShownTabs,
  findTabState,
  forgetTabState,
  keepTabState,
} from '../lib/platform/tab-states.ts';
import { type Database, openDatabase } from '../lib/store/database.ts';
import { indexOlder } from '../lib/store/index-older.ts';
import { placeOlder } from '../lib/store/place-older.ts';
import { ageOut, letGo, saveAndNote } from './shared/background-keeping.ts';
import { createMender } from './shared/background-mending.ts';
import { SUMMARY_CALLS } from './shared/background-summaries.ts';
import { createSyncCalls } from './shared/background-sync.ts';

const NOTE_MENU = 'add-note';

/**
 * Connects pages, analysis and library. Browsers stop it at will and wake it with the next event, so every listener is
 * there from the start, and nothing is remembered here: what must last is in the library or in the browser's storage.
 */
export default defineBackground(() => {
  const database = openDatabase();
  const tagger = onDemand(async () => createTagger(await fetchModelFile()));
  const think = async (article: Article) => analyze(article, { tagger: await tagger() });
  const { mendLibrary, mending } = createMender(database, think);
  const reader: Reader = {
    findNotArticle: async (url) => findNotArticle(url, await readSettings()),
    extract: (tabId, url) => {
      void tagger(); // it is loaded while the page is busy
      return extract(tabId, url);
    },
    analyze: think,
    save: (article, analysis) => mending(() => saveAndNote(database, article, analysis)),
    findState: findTabState,
    keepState: keepTabState,
    forgetState: forgetTabState,
    showBadge,
    hideBadge,
  };

  listen(
    {
      pageSeen: async (page, caller) =>
        caller.kind === 'page' && new URL(page.url).origin === caller.origin
          ? readSeen(reader, caller.tabId, page)
          : failure('pageGone'),
      noteSelection: async (_, caller) => success(caller.kind === 'page' && (await noteOn(reader, caller))),
      readTab: ({ tabId, anyway }) => readTab(reader, tabId, { run: crypto.randomUUID(), anyway }),
      mendLibrary,
      ...createSyncCalls(database),
      ...SUMMARY_CALLS,
    },
    report,
  );

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === NOTE_MENU) void noteOn(reader, toPlace(tab), selectionText);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'add-note') void noteOn(reader, toPlace(tab));
    else if (command === 'open-sidebar' && tab) void openSidebar(tab.windowId);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => settleIn(reason).catch(report));
  browser.runtime.onStartup.addListener(() => void ageOut(database).catch(report));
  browser.permissions.onRemoved.addListener(() => void registerDetector().catch(report));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    registerDetector()
      .then(() => startDetectorInOpenTabs(origins))
      .catch(report);
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (['settings', 'syncServer', 'wikipedia'].some((key) => key in changes))
      registerDetector().catch(report);
    if ('settings' in changes)
      findShownTabs()
        .then((tabs) => Promise.all(tabs.map(offerNotes)))
        .catch(report);
  });

  browser.tabs.onUpdated.addListener((tabId, { url, status }, tab) => {
    if (url !== undefined || status === 'loading') leavePage(database, tabId, tab.url).catch(report);
  });
  browser.tabs.onRemoved.addListener((tabId) => void leavePage(database, tabId, undefined).catch(report));

  const older = mending(() => placeOlder(database).then(() => indexOlder(database)));
  for (const begun of [keepStorageFromPages(), registerDetector(), older, letGo(database)])
    begun.catch(report);
  goOnReading(reader).catch(report);
});

/** Takes up what was being read when the background was last stopped: whoever asked for it may be gone. */
async function goOnReading(reader: Reader): Promise<void> {
  const tabs = await findReadingTabs();
  await Promise.all(tabs.map(({ tabId, ...page }) => readTab(reader, tabId, page)));
}

interface TabPlace {
  readonly tabId: number;
  readonly windowId: number;
}

function toPlace(tab: Browser.tabs.Tab | undefined): TabPlace | undefined {
  return tab?.id === undefined ? undefined : { tabId: tab.id, windowId: tab.windowId };
}

/** Opens the sidebar with a note on what is selected in a tab, or on its article; the value says whether it is open. */
async function noteOn(reader: Reader, tab: TabPlace | undefined, selectedText?: string): Promise<boolean> {
  if (!tab) return false;
  // First: browsers open it only while the reader's gesture is being handled; Firefox takes no click in a page for one.
  const opening = openSidebar(tab.windowId);
  const start = {
    findState: findTabState,
    readTab: (tabId: number) => readTab(reader, tabId, { run: crypto.randomUUID(), anyway: true }),
    readSelection: (tabId: number) => callPage(tabId, 'readSelection', {}),
    newId: () => crypto.randomUUID(),
    handOverDraft,
  };
  await beginNote(start, tab.tabId, selectedText).catch(report);
  return (await opening).ok || isSidebarOpen(tab.windowId);
}

/** Has the page of an article offer a button beside selected words, where the reader wishes for it. */
async function offerNotes(tabId: number): Promise<void> {
  const { noteButton } = await readSettings();
  const words = { add: i18n.t('sidebar.addNote'), openSidebar: i18n.t('notes.openSidebar') };
  // No answer: the tab has moved on meanwhile.
  await callPage(tabId, 'offerNotes', noteButton ? { words } : {});
}

/** Has a page read; the sample article by its own page, since browsers put no script into the pages of an extension. */
async function extract(tabId: number, url: string | undefined): Promise<Result<PageReading>> {
  if (!isSamplePage(url)) return extractPage(tabId, url);
  const answer = await callPage(tabId, 'readSample', {});
  return answer.ok ? toReading(answer.value) : answer;
}

/** Loads what is the same for all articles when the first one needs it; what fails is reported and tried again. */
function onDemand<T>(load: () => Promise<T>): () => Promise<T | undefined> {
  let loading: Promise<T | undefined> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      report(error);
      return undefined;
    });
    return loading;
  };
}

/** Reads a page that may be an article. What the reader asked for stays so when more of it arrives, or it is loaded again. */
async function readSeen(
  reader: Reader,
  tabId: number,
  { url, run }: { readonly url: string; readonly run: string },
): Promise<Result<void>> {
  if (isNeverSite(url, await readSettings())) return success(undefined);
  const before = await findTabState(tabId);
  return readTab(reader, tabId, { url, run, anyway: before?.anyway === true && isSamePage(before.url, url) });
}

/** Reads a tab, unless its window is private: there nothing is read and nothing is kept, but where the reader wants it. */
async function readTab(
  reader: Reader,
  tabId: number,
  page: { readonly url?: string; readonly run: string; readonly anyway: boolean },
): Promise<Result<void>> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return failure('pageGone');
  if (tab.incognito && !(await readSettings()).privateWindows) return failure('privateWindow');
  const read = await readPage(reader, { tabId, ...page, url: page.url ?? tab.url });
  if ((await readSettings()).noteButton && (await findTabState(tabId))?.status === 'article')
    await offerNotes(tabId);
  return read;
}

/** What was known of a tab is of no use when it shows another page. */
async function leavePage(database: Database, tabId: number, url: string | undefined): Promise<void> {
  const state = await findTabState(tabId);
  if (!state || (url !== undefined && isSamePage(state.url, url))) return;
  // Where this is told late, the tab may show by now what is known of it.
  const now = url === undefined ? undefined : (await browser.tabs.get(tabId).catch(() => undefined))?.url;
  if (now !== undefined && isSamePage(state.url, now)) return;
  await forgetTabState(tabId);
  if (url !== undefined) await hideBadge(tabId);
  await letGo(database);
}

/** After installation and every update. Menus last until then. */
async function settleIn(reason: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: NOTE_MENU, title: i18n.t('commandAddNote'), contexts: ['selection'] });
  await startDetectorInOpenTabs(await findGranted());
  if (reason === 'install') await openPage('welcome');
}

/** The one place where our own mistakes come to light. */
function report(error: unknown): void {
  console.error(error);
}
