import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoggingProxy, startLoggingProxy } from '../../scripts/support/logging-proxy.ts';
import { press, type, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { browsersUnderTest } from './support/browsers.ts';
import { Reader } from './support/reader.ts';

const PAGES = ['story/one-lane.html', 'story/trucks-barred.html', 'story/bridge-closes.html'];
/** What the pages themselves load. */
const THEIRS = ['story/site.css', 'favicon.ico'];
/**
 * Services of the browsers' makers, which the browsers call by themselves, with and without an extension. That ours
 * could not call them either is what the last sentence of the story shows: its policy allows its own files alone.
 */
const MAKERS = /^(?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|org|net)[:/]/u;

describe.each(browsersUnderTest())('All that a reader does stays on the machine (%s)', (kind) => {
  let proxy: LoggingProxy;
  let reader: Reader;

  beforeAll(async () => {
    proxy = await startLoggingProxy();
    reader = await Reader.start(kind, { proxy: proxy.address });
  });
  afterAll(async () => {
    await reader?.leave();
    await proxy?.close();
  });

  /** What was asked for beyond the pages that the reader opened, each once, and what belongs to them. */
  const beyondThePages = () => {
    const left = PAGES.map((path) => reader.address(path));
    const theirs = THEIRS.map((path) => reader.address(path));
    return proxy.asked.filter((url) => {
      const index = left.indexOf(url);
      if (index >= 0) left.splice(index, 1);
      return index < 0 && !theirs.includes(url) && !MAKERS.test(url);
    });
  };

  it('reading articles, in sidebar and popup', async () => {
    for (const path of PAGES.slice(0, 2)) await reader.readArticle(path);
    const tab = await reader.readArticle(PAGES[2] as string);
    const sidebar = await reader.openSidebar(tab);
    await waitForText(sidebar, 'Port Ellery to close Halden Bridge');
    for (const name of ['Cast', 'Quotes', 'Timeline', 'Brief']) await reader.choose(sidebar, name);
    await press(sidebar, 'button', 'Add note');
    await type(sidebar, 'Your note', 'Who signed it off? #bridge');
    await press(sidebar, 'button', 'Save note');
    await waitForText(sidebar, '#bridge');
    await waitForText(await reader.openPopup(tab), 'Port Ellery to close Halden Bridge');
    expect(beyondThePages()).toEqual([]);
  });

  it('looking into the library and taking it away', async () => {
    const library = await reader.openPage('library');
    await waitForText(library, '3 articles');
    await exportAs(library, 'Everything');
    expect(await reader.findDownload('.json')).toContain('Who signed it off?');
    await exportAs(library, 'Web page');
    expect(await reader.findDownload('.html')).toContain('Who signed it off?');
    expect(beyondThePages()).toEqual([]);
  });

  it('changing options', async () => {
    const options = await reader.openPage('options');
    await waitForText(options, 'Newsthread');
    expect(beyondThePages()).toEqual([]);
  });

  it('while the proxy saw every page that was opened', async () => {
    expect(proxy.asked).toEqual(
      expect.arrayContaining([...PAGES, 'story/site.css'].map((path) => reader.address(path))),
    );
    expect(await reader.complaints()).toEqual([]);
  });

  it('and where a page of the extension tried to send something, it could not', async () => {
    const tried = await reader.inExtension(tryToSend, reader.address('story/front.html?stolen'));
    expect(tried).toEqual({ fetch: 'refused', image: 'refused' });
    expect(beyondThePages()).toEqual([]);
  });
});

async function exportAs(library: View, format: string): Promise<void> {
  await press(library, 'button', 'Export all');
  await press(library, 'button', format);
}

// Sent to the browser as text, so that it can use nothing from outside.
async function tryToSend(url: string): Promise<Record<string, string>> {
  const image = new Promise<string>((resolve) => {
    const picture = new Image();
    picture.onload = () => resolve('sent');
    picture.onerror = () => resolve('refused');
    picture.src = url;
  });
  // A beacon is queued in any case; the policy is applied to it later, and the proxy sees whether it was.
  navigator.sendBeacon(url, 'stolen');
  const fetched = await fetch(url).then(
    () => 'sent',
    () => 'refused',
  );
  return { fetch: fetched, image: await image };
}
