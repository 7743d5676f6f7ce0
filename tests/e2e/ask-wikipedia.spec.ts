import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoggingProxy, startLoggingProxy } from '../../scripts/support/logging-proxy.ts';
import { press, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { waitFor } from '../../scripts/support/wait-for.ts';
import { browsersUnderTest } from './support/browsers.ts';
import { Reader } from './support/reader.ts';

describe.each(browsersUnderTest())('A reader asks Wikipedia about a name (%s)', (kind) => {
  let proxy: LoggingProxy;
  let reader: Reader;
  let tab: Page;
  let sidebar: View;
  /** Chromium asks the reader in a dialog that no driver can answer. */
  const itOnceAllowed = it.runIf(kind === 'firefox');
  const asked = () => proxy.asked.filter((url) => url.includes('wikipedia'));

  beforeAll(async () => {
    proxy = await startLoggingProxy();
    reader = await Reader.start(kind, { proxy: proxy.address });
    tab = await reader.readArticle('story/bridge-closes.html');
    sidebar = await reader.openSidebar(tab);
    await reader.choose(sidebar, 'Cast');
    await waitForText(sidebar, 'Marta Lindqvist');
  });
  afterAll(async () => {
    await reader?.leave();
    await proxy?.close();
  });

  it('which is not offered as long as it is off', async () => {
    expect(await sidebar.run((document) => document.body.innerText.includes('who is this?'), 0)).toBe(false);
    expect(asked()).toEqual([]);
  });

  itOnceAllowed('after turning it on in the settings', async () => {
    await reader.openPage('options');
    const options = await findTab(reader.browser, reader.extensionUrl('options.html'));
    await clickBox(options, 'Offer to ask Wikipedia');
    await reader.turnTo(tab);
    await reader.choose(sidebar, 'Cast');
    await waitForText(sidebar, 'who is this?');
    expect(asked()).toEqual([]);
  });

  itOnceAllowed('and sees first what would be sent where', async () => {
    await press(sidebar, 'button', 'who is this? Marta Lindqvist');
    await press(sidebar, 'button', 'Ask Wikipedia…');
    await waitForText(sidebar, 'https://en.wikipedia.org/api/rest_v1/page/summary/Marta_Lindqvist');
    expect(asked()).toEqual([]);
  });

  itOnceAllowed('and sends it, to Wikipedia alone, which cannot be reached here', async () => {
    await press(sidebar, 'button', 'Send');
    await waitForText(sidebar, 'Wikipedia did not answer.');
    expect([...new Set(asked())]).toEqual(['en.wikipedia.org:443']);
  });
});

/** The driver does not learn where a page of the extension is in Firefox: ask each of them. */
function findTab(browser: Browser, url: string): Promise<Page> {
  return waitFor(`a tab with ${url}`, async () => {
    for (const page of await browser.pages())
      if ((await page.evaluate(() => location.href).catch(() => '')) === url) return page;
    return undefined;
  });
}

/** Clicks with the mouse, as browsers want it of who gives leave. */
async function clickBox(page: Page, label: string): Promise<void> {
  const { x, y } = await waitFor(`the box “${label}”`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('label')].find(
        ({ innerText }) => innerText.trim() === wanted,
      );
      const box = found?.querySelector('input');
      box?.scrollIntoView({ block: 'center' });
      const place = box?.getBoundingClientRect();
      return place && { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    }, label),
  );
  await page.mouse.click(x, y);
}
