import { browser } from 'wxt/browser';
import type { PageSelection, PaintedSpan } from '../model/page.ts';
import type { Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { watchActiveTab } from './active-tab.ts';
import { openPage, openUrl } from './extension-pages.ts';
import { watchPointed } from './pointed.ts';
import { findShortcuts } from './shortcuts.ts';
import { openSidebar } from './sidebar.ts';

/** The calls that reach the background and the extractor in a page. */
export interface PageCalling {
  readTab(tabId: number, anyway: boolean): Promise<Result<void>>;
  paint(tabId: number, spans: readonly PaintedSpan[]): Promise<Result<void>>;
  reveal(tabId: number, span: Span): Promise<Result<void>>;
  readSelection(tabId: number): Promise<Result<PageSelection | undefined>>;
}

/**
 * Tabs and pages as views follow them. Make it when the view starts: it finds out its window then, so that opening the
 * sidebar need not wait for anything.
 */
export function createPageSource(calls: PageCalling) {
  let windowId: number = browser.windows.WINDOW_ID_CURRENT;
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id ?? windowId;
  });
  return {
    ...calls,
    watchActiveTab,
    watchPointed,
    openSidebar: () => openSidebar(windowId),
    openPage,
    openUrl,
    findShortcuts,
  };
}
