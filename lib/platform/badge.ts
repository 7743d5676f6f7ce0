import { browser } from 'wxt/browser';

const INK = '#1f5f8b';

/** Marks the toolbar button of a tab whose page was read: with the number of people in it, or a dot for none. */
export async function showBadge(tabId: number, people: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: INK });
  await browser.action.setBadgeText({ tabId, text: people === 0 ? '•' : String(Math.min(people, 99)) });
}

export async function hideBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' });
}
