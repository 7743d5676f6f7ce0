import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { chromeScope } from './chrome-scope.ts';
import type { LaunchedBrowser } from './launch-browser.ts';
import { chooseTab } from './use-view.ts';
import type { View } from './view.ts';

/** Saves a picture of the popup. */
export async function savePopup(launched: LaunchedBrowser, popup: View, file: string): Promise<void> {
  const picture = (await popup.picture()) ?? (await snapshot(launched, FIREFOX_POPUP));
  await writeFile(file, picture);
}

/** Saves pictures of the page with the sidebar beside it, one for each of the sidebar's tabs, under their names. */
export async function saveSidebar(
  launched: LaunchedBrowser,
  page: Page,
  sidebar: View,
  tabs: readonly string[],
  folder: string,
): Promise<void> {
  const pictures: [file: string, picture: Uint8Array, isWhole: boolean][] = [];
  for (const tab of tabs) {
    await chooseTab(sidebar, tab);
    const part = await sidebar.picture();
    pictures.push([`${tab.toLowerCase()}.png`, part ?? (await snapshot(launched, 'window')), !part]);
  }
  for (const [file, picture, isWhole] of pictures) {
    const whole = isWhole ? picture : await sideBySide(launched, await page.screenshot(), picture);
    await writeFile(join(folder, file), whole);
  }
}

const FIREFOX_POPUP = "document.querySelector('.webextension-popup-browser')";

/** What Firefox shows in one of its own elements, drawn by Firefox itself. */
async function snapshot({ browser }: LaunchedBrowser, element: string): Promise<Uint8Array> {
  const url = await chromeScope(
    browser,
    `(async () => {
      const picture = await ${element}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      canvas.getContext('2d').drawImage(picture, 0, 0);
      const reader = new FileReader();
      const read = new Promise((resolve) => { reader.onload = () => resolve(reader.result); });
      reader.readAsDataURL(await canvas.convertToBlob());
      return read;
    })()`,
  );
  return Buffer.from(String(url).split(',')[1] ?? '', 'base64');
}

/** Chromium pictures the page and its side panel apart only: a page of our own puts them together. */
async function sideBySide(
  { browser }: LaunchedBrowser,
  left: Uint8Array,
  right: Uint8Array,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  const image = (picture: Uint8Array) =>
    `<img src="data:image/png;base64,${Buffer.from(picture).toString('base64')}">`;
  try {
    await page.setContent(
      `<body style="margin:0;display:inline-flex;align-items:flex-start;gap:1px;background:#bbb">${image(left)}${image(right)}`,
    );
    const body = await page.$('body');
    if (!body) throw new Error('The two pictures could not be put together.');
    return await body.screenshot();
  } finally {
    await page.close();
  }
}
