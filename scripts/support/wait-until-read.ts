import type { Page } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';

/** How the extension got on with a page: see TabState in lib/model/tab.ts. */
export type ReadStatus = 'article' | 'notArticle' | 'failed';

/** Waits until the extension is done with the page at this address. `host` is one of the extension's own pages. */
export function waitUntilRead(host: Page, url: string, patience?: number): Promise<ReadStatus> {
  return waitFor(`${url} to be read`, () => host.evaluate(findStatus, url), patience);
}

// Sent to the browser as text, so that it can use nothing from outside.
async function findStatus(url: string): Promise<ReadStatus | undefined> {
  interface Extension {
    storage: { session: { get(keys: null): Promise<Record<string, { url?: string; status?: string }>> } };
  }
  const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const states = Object.values(await (world.browser ?? world.chrome).storage.session.get(null));
  const status = states.find((state) => state.url === url)?.status;
  return status === 'reading' ? undefined : (status as ReadStatus | undefined);
}
