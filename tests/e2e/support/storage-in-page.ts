import type { Page } from 'puppeteer-core';

/**
 * What a script of the extension's that runs in the page at this address gets from the extension's local storage: the
 * names in it, or the words of the refusal. `host` is one of the extension's own pages.
 */
export function readStorageInPage(host: Page, url: string): Promise<string> {
  return host.evaluate(injectReader, url);
}

// Sent to the browser as text, so that it can use nothing from outside.
async function injectReader(url: string): Promise<string> {
  interface Extension {
    tabs: { query(wanted: object): Promise<{ id: number; url?: string }[]> };
    scripting: {
      executeScript(injection: object): Promise<{ result: string }[]>;
    };
    storage: { local: { get(keys: null): Promise<object> } };
  }
  const { chrome } = globalThis as unknown as { chrome: Extension };
  const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
  const func = () =>
    chrome.storage.local.get(null).then((found) => `found ${Object.keys(found).join()}`, String);
  const [injected] = await chrome.scripting.executeScript({ target: { tabId: tab?.id }, func });
  return injected?.result ?? 'nothing';
}
