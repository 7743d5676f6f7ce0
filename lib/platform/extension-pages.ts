import { browser } from 'wxt/browser';

/** Opens one of our own pages in a tab, or goes to the tab where it is open already. */
export async function openPage(page: 'library' | 'options' | 'welcome', hash = ''): Promise<void> {
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

/** Opens a web page in a tab. Other addresses are not followed: they may come from a page's own text. */
export async function openUrl(url: string): Promise<void> {
  if (/^https?:/u.test(url)) await browser.tabs.create({ url });
}
