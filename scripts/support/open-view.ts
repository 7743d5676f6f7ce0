import type { Page, Target } from 'puppeteer-core';
import { chromeScope } from './chrome-scope.ts';
import { GECKO_ID, type LaunchedBrowser } from './launch-browser.ts';
import { press } from './use-view.ts';
import { type View, viewOfFirefox, viewOfPage } from './view.ts';
import { waitFor } from './wait-for.ts';

/** Opens the popup over the tab. In Firefox `host` is any page of the extension, in a tab behind. */
export async function openPopup(launched: LaunchedBrowser, tab: Page, host: Page): Promise<View> {
  const { kind, browser } = launched;
  await activate(tab, host);
  if (kind === 'firefox') {
    await closeFirefoxPopup(host);
    // It is refused as long as the panel before is on its way out.
    await waitFor('the popup to open', () => host.evaluate('browser.action.openPopup().then(() => true)'));
    const view = viewOfFirefox('popup', host);
    await waitForContent(view);
    return view;
  }
  const url = launched.extensionUrl('popup.html');
  const isPopup = (each: Target) => each.url() === url && each.type() === 'page';
  const extension = await waitFor('the extension', async () =>
    (await browser.extensions()).get(launched.extensionId),
  );
  // The action closes a popup that is open already.
  if (!browser.targets().some(isPopup)) await tab.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(isPopup);
  const view = viewOfPage('popup', await target.asPage());
  await waitForContent(view);
  return view;
}

/** Closes what popup is open in Firefox, and waits until it is gone. */
export async function closeFirefoxPopup(host: Page): Promise<void> {
  await waitFor('the popup to close', () =>
    host.evaluate(`(() => {
      const popups = browser.extension.getViews({ type: 'popup' });
      for (const popup of popups) popup.close();
      return popups.length === 0;
    })()`),
  );
}

/** Opens the sidebar; in Chromium from the popup, as a reader does, where the popup offers it. */
export async function openSidebar(launched: LaunchedBrowser, tab: Page, host: Page): Promise<View> {
  const view =
    launched.kind === 'firefox'
      ? await openFirefoxSidebar(launched, host)
      : await openSidePanel(launched, tab, host);
  await activate(tab, host);
  await waitForContent(view);
  return view;
}

/** Brings the tab to the front and makes sure: the welcome page, which opens by itself, may push in between. */
export async function activate(tab: Page, host: Page): Promise<void> {
  // Firefox does not tell the driver where pages of the extension are: they know it themselves.
  const url = tab.url() === 'about:blank' ? await tab.evaluate(() => location.href) : tab.url();
  await waitFor(`${url} to be in front`, async () => {
    await tab.bringToFront();
    return host.evaluate(isInFront, url);
  });
}

async function openFirefoxSidebar({ browser }: LaunchedBrowser, host: Page): Promise<View> {
  const command = `${GECKO_ID.replace(/[^a-z0-9_]/gi, '_')}-sidebar-action`;
  await chromeScope(browser, `SidebarController.show('${command}').then(() => true)`);
  return viewOfFirefox('sidebar', host);
}

async function openSidePanel(launched: LaunchedBrowser, tab: Page, host: Page): Promise<View> {
  const url = launched.extensionUrl('sidepanel.html');
  const popup = await openPopup(launched, tab, host);
  await waitForSettled(popup);
  const opened = launched.browser.waitForTarget((each) => each.url().startsWith(url));
  // The popup closes as it opens the sidebar, and need not live to answer.
  if (await popup.run(hasSidebarButton, 0))
    await Promise.race([press(popup, 'button', 'Open sidebar'), opened]);
  else
    await host.evaluate(
      'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))',
    );
  return viewOfPage('sidebar', await (await opened).asPage());
}

/** Waits until a view has something to say about the page. */
export async function waitForSettled(view: View): Promise<void> {
  await waitFor(`the ${view.name} to be done`, () => view.run(isSettled, 0));
}

async function waitForContent(view: View): Promise<void> {
  await waitFor(`the ${view.name} to show something`, () =>
    view.run((document) => document.readyState === 'complete' && document.body.innerText.trim() !== '', 0),
  );
}

// The functions below are sent to the browser as text, so that they can use nothing from outside.

function isSettled(document: Document): boolean {
  return document.querySelector('h1, h2') !== null && document.querySelector('.reading-along') === null;
}

function hasSidebarButton(document: Document): boolean {
  return [...document.querySelectorAll('button')].some((button) => button.textContent === 'Open sidebar');
}

async function isInFront(url: string): Promise<boolean> {
  interface Extension {
    tabs: { query(wanted: { active: true }): Promise<{ url?: string }[]> };
  }
  const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const tabs = await (world.browser ?? world.chrome).tabs.query({ active: true });
  // The address of a page that may not be read is not told.
  return tabs.some((tab) => tab.url === url || tab.url === undefined);
}
