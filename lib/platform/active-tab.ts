import { browser } from 'wxt/browser';
import type { TabState } from '../model/tab.ts';
import { stateOfPage } from './state-of-page.ts';
import { findTabState } from './tab-states.ts';

export interface ActiveTab {
  readonly tabId: number;
  readonly url?: string;
  readonly state?: TabState;
}

/** Follows the active tab of the window that a view is in, with all that is known of its page. */
export function watchActiveTab(onChange: (tab: ActiveTab | undefined) => void): () => void {
  let stopped = false;
  let asked = 0;
  const tell = async (): Promise<void> => {
    const turn = ++asked;
    const tab = await findActiveTab();
    // Answers may overtake each other: only the one asked for last counts.
    if (!stopped && turn === asked) onChange(tab);
  };
  const onAnything = (): void => void tell();
  const onStorage = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith('tab:'))) void tell();
  };
  const events = [browser.tabs.onActivated, browser.tabs.onUpdated, browser.tabs.onAttached];
  for (const event of events) event.addListener(onAnything);
  browser.windows.onFocusChanged.addListener(onAnything);
  browser.storage.onChanged.addListener(onStorage);
  void tell();
  return () => {
    stopped = true;
    for (const event of events) event.removeListener(onAnything);
    browser.windows.onFocusChanged.removeListener(onAnything);
    browser.storage.onChanged.removeListener(onStorage);
  };
}

async function findActiveTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { tabId: tab.id, url: tab.url, state: stateOfPage(await findTabState(tab.id), tab.url) };
}
