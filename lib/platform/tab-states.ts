import { browser } from 'wxt/browser';
import type { ArticleId } from '../model/library.ts';
import type { TabState } from '../model/tab.ts';
import { readAs } from '../schemas/read-as.ts';
import { TAB_STATE } from './schemas.ts';

/** What is known of a tab's page, if anything. */
export async function findTabState(tabId: number): Promise<TabState | undefined> {
  const key = toKey(tabId);
  return toTabState((await browser.storage.session.get(key))[key]);
}

/** Notes what is known of a tab's page: in session storage, where it outlives the background but not the browser. */
export async function keepTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [toKey(tabId)]: state });
}

export async function forgetTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(toKey(tabId));
}

function toKey(tabId: number): string {
  return `tab:${tabId}`;
}

function toTabState(stored: unknown): TabState | undefined {
  return readAs(TAB_STATE, stored);
}

/** The tabs whose pages are being read, each with its run, and whether the reader asked for it. */
export async function findReadingTabs(): Promise<{ tabId: number; run: string; anyway: boolean }[]> {
  return (await findTabStates()).flatMap(({ tabId, state }) =>
    state.status === 'reading' ? [{ tabId, run: state.run, anyway: state.anyway ?? false }] : [],
  );
}

/** The tabs that show an article. */
export async function findShownTabs(): Promise<readonly number[]> {
  return (await findTabStates()).flatMap(({ tabId, state }) => (state.status === 'article' ? [tabId] : []));
}

/** The articles that some tab shows. */
export async function findShownArticles(): Promise<ReadonlySet<ArticleId>> {
  const states = await findTabStates();
  return new Set(states.flatMap(({ state }) => (state.status === 'article' ? [state.articleId] : [])));
}

async function findTabStates(): Promise<{ tabId: number; state: TabState }[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    const state = key.startsWith('tab:') ? toTabState(value) : undefined;
    return state ? [{ tabId: Number(key.slice(4)), state }] : [];
  });
}
