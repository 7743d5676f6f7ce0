import { browser } from 'wxt/browser';
import type { OwnPage } from '../model/page.ts';
import { isSample } from '../model/sample.ts';

/** Opens one of our own pages in a tab, or goes to the tab where it is open already. */
export async function openPage(page: OwnPage, hash = ''): Promise<void> {
  const address = browser.runtime.getURL(`/${page}.html` as '/');
  const url = hash === '' ? address : `${address}#${hash.replace(/^#/u, '')}`;
  const [open] = await browser.tabs.query({ url: `${address}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(hash === '' ? {} : { url }) });
  await browser.windows.update(open.windowId, { focused: true });
}

/** Whether this is the page of the sample article. */
export function isSamplePage(url: string | undefined): boolean {
  return url?.split('#', 1)[0] === browser.runtime.getURL('/sample.html' as '/');
}

/** Opens a web page in a tab, or the sample article. Other addresses are not followed: they may come from a page's own text. */
export async function openUrl(url: string): Promise<void> {
  if (isSample(url)) await openPage('sample');
  else if (/^https?:/u.test(url)) await browser.tabs.create({ url });
}
