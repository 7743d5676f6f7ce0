import type { Page, Target } from 'puppeteer-core';
import { chromeScope } from './chrome-scope.ts';
import { GECKO_ID, type LaunchedBrowser } from './launch-browser.ts';
import { waitFor } from './wait-for.ts';

/** One of the extension's own documents, wherever the browser shows it: popup, sidebar or tab. */
export interface View {
  readonly name: string;
  /** Runs a function there. It must stand alone: it is sent as text. */
  run<T, A>(work: (document: Document, argument: A) => T, argument: A): Promise<Awaited<T>>;
  /** A picture (PNG), where the browser can make one of this view alone. */
  picture(): Promise<Uint8Array | undefined>;
}

/** A page of the extension in a tab, or in Chromium also the true popup and the true side panel. */
export function viewOfPage(name: string, page: Page): View {
  return {
    name,
    run: (work, argument) =>
      page.evaluate(`(${work})(document, ${JSON.stringify(argument) ?? 'undefined'})`) as never,
    picture: () => page.screenshot(),
  };
}

/** In Firefox popup and sidebar are out of the driver's reach, but not out of that of the extension's other pages. */
function viewOfFirefox(name: 'popup' | 'sidebar', host: Page): View {
  const document = `browser.extension.getViews({ type: '${name}' })[0].document`;
  return {
    name,
    run: (work, argument) =>
      host.evaluate(`(${work})(${document}, ${JSON.stringify(argument) ?? 'undefined'})`) as never,
    picture: async () => undefined,
  };
}

/** Opens the popup over the tab. In Firefox `host` is any page of the extension, in a tab behind. */
export async function openPopup(launched: LaunchedBrowser, tab: Page, host: Page): Promise<View> {
  const { kind, browser } = launched;
  await activate(tab, host);
  if (kind === 'firefox') {
    await host.evaluate('browser.action.openPopup()');
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

/** Opens the side panel of Chromium from the popup, as a reader does, or the sidebar of Firefox. */
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
  await waitFor(`${tab.url()} to be in front`, async () => {
    await tab.bringToFront();
    return host.evaluate(isInFront, tab.url());
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
  await press(popup, 'button', 'Open sidebar');
  const target = await launched.browser.waitForTarget((each) => each.url().startsWith(url));
  return viewOfPage('sidebar', await target.asPage());
}

async function waitForContent(view: View): Promise<void> {
  await waitFor(`the ${view.name} to show something`, () =>
    view.run((document) => document.readyState === 'complete' && document.body.innerText.trim() !== '', 0),
  );
}

/** The words that a reader sees there; with a selector, only in the first element that it finds. */
export async function readText(view: View, selector = 'body'): Promise<string> {
  const text = await view.run(
    (document, wanted) => document.querySelector<HTMLElement>(wanted)?.innerText,
    selector,
  );
  return text ?? '';
}

/** Waits until these words can be seen there. */
export async function waitForText(view: View, words: string, selector = 'body'): Promise<void> {
  let seen = '';
  try {
    await waitFor(`“${words}” in the ${view.name}`, async () => {
      seen = await readText(view, selector);
      return seen.includes(words);
    });
  } catch (cause) {
    throw new Error(`“${words}” was not shown in the ${view.name}, but this:\n${seen}`, { cause });
  }
}

export type Role = 'button' | 'tab' | 'link' | 'textbox' | 'menuitem' | 'radio' | 'checkbox';

/** Presses what has this role and a name that begins so, once it is there. */
export async function press(view: View, role: Role, name: string): Promise<void> {
  await waitFor(`the ${role} “${name}” in the ${view.name}`, () => view.run(pressInDocument, { role, name }));
}

/** Types into the field of this name, in place of what it holds. */
export async function type(view: View, name: string, words: string): Promise<void> {
  await waitFor(`the field “${name}” in the ${view.name}`, () => view.run(typeInDocument, { name, words }));
}

// The functions below are sent to the browser as text, so that they can use nothing from outside.

async function isInFront(url: string): Promise<boolean> {
  interface Extension {
    tabs: { query(wanted: { active: true }): Promise<{ url?: string }[]> };
  }
  const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const tabs = await (world.browser ?? world.chrome).tabs.query({ active: true });
  // The address of a page that may not be read is not told.
  return tabs.some((tab) => tab.url === url || tab.url === undefined);
}

function pressInDocument(document: Document, wanted: { role: Role; name: string }): boolean {
  const selectors = {
    button: 'button, [role=button], summary',
    tab: '[role=tab]',
    link: 'a[href]',
    textbox: 'textarea, input',
    menuitem: '[role=menuitem]',
    radio: '[role=radio], input[type=radio]',
    checkbox: '[role=checkbox], input[type=checkbox]',
  };
  const nameOf = (element: Element) =>
    (
      element.getAttribute('aria-label') ??
      ((element as HTMLInputElement).labels?.[0]?.textContent || element.textContent) ??
      ''
    ).trim();
  const found = [...document.querySelectorAll<HTMLElement>(selectors[wanted.role])].find(
    (element) => nameOf(element).startsWith(wanted.name) && !(element as HTMLButtonElement).disabled,
  );
  found?.focus();
  found?.click();
  return found !== undefined;
}

function typeInDocument(document: Document, wanted: { name: string; words: string }): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input');
  const field = [...fields].find((each) =>
    (each.getAttribute('aria-label') ?? each.labels?.[0]?.textContent ?? each.placeholder ?? '')
      .trim()
      .startsWith(wanted.name),
  );
  if (!field) return false;
  field.focus();
  field.value = wanted.words;
  const { Event } = document.defaultView as unknown as { Event: typeof globalThis.Event };
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
