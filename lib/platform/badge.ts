import { browser } from 'wxt/browser';

const INK = '#1f5f8b';

/** Marks the toolbar button of a tab whose page was read: with the number of people in it, or a dot for none. */
export function showBadge(tabId: number, people: number): Promise<void> {
  return unlessClosed(tabId, async () => {
    await browser.action.setBadgeBackgroundColor({ tabId, color: INK });
    await browser.action.setBadgeText({ tabId, text: people === 0 ? '•' : String(Math.min(people, 99)) });
  });
}

/** Takes the mark from the toolbar button of a tab. */
export function hideBadge(tabId: number): Promise<void> {
  return unlessClosed(tabId, () => browser.action.setBadgeText({ tabId, text: '' }));
}

/** A tab may have been closed by the time that it is marked: then nothing is wrong. */
async function unlessClosed(tabId: number, mark: () => Promise<void>): Promise<void> {
  try {
    await mark();
  } catch (error) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab) throw error;
  }
}
