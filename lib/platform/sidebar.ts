import { browser } from 'wxt/browser';
import { failure, type Result, success } from '../model/result.ts';

/** The two sidebars: Chromium's side panel and Firefox's sidebar. Each browser has one of them, or none. */
interface Sidebars {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void>; isOpen(where: { windowId: number }): Promise<boolean> };
}

/**
 * Opens the sidebar in a window; where the browser has none, in a tab. Both browsers ask for the reader's gesture: call
 * it first thing in the handler of a click, before anything is waited for.
 */
export function openSidebar(windowId: number): Promise<Result<void>> {
  const { sidePanel, sidebarAction } = browser as unknown as Sidebars;
  let opening: Promise<unknown>;
  if (sidebarAction) opening = sidebarAction.open();
  else if (sidePanel) opening = sidePanel.open({ windowId });
  else opening = browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html' as '/'), windowId });
  return opening.then(
    () => success(undefined),
    (error: unknown) => failure('unexpected', error instanceof Error ? error.message : undefined),
  );
}

/** Whether the sidebar is open in a window, where the browser tells; Chromium does not. */
export async function isSidebarOpen(windowId: number): Promise<boolean> {
  const { sidebarAction } = browser as unknown as Sidebars;
  return sidebarAction ? sidebarAction.isOpen({ windowId }) : false;
}
