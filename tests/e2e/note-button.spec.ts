import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { press, type, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { waitFor } from '../../scripts/support/wait-for.ts';
import { selectWords } from './support/select-words.ts';
import { story } from './support/story.ts';

const WORDS = 'A crack that grows is a crack that talks';

/** Where the button beside the selection is; undefined where there is none. */
function findButton(tab: Page) {
  return tab.evaluate(() => {
    const { left, top, width, height } =
      document.querySelector('newsthread-note')?.getBoundingClientRect() ?? {};
    return left === undefined ? undefined : { x: left + (width ?? 0) / 2, y: (top ?? 0) + (height ?? 0) / 2 };
  });
}

/** Selects words of the page anew, as long as no button stands beside them. */
async function waitForButton(tab: Page, words: string) {
  return waitFor('the button beside the words', async () => {
    await tab.evaluate(() => getSelection()?.removeAllRanges());
    await selectWords(tab, words);
    await tab.evaluate(() => getSelection()?.anchorNode?.parentElement?.scrollIntoView({ block: 'center' }));
    await new Promise((resolve) => setTimeout(resolve, 600));
    return findButton(tab);
  });
}

story('A reader begins notes with a button beside selected words', (reader) => {
  let tab: Page;
  let sidebar: View;

  beforeAll(async () => {
    tab = await reader().readArticle('story/trucks-barred.html');
  });

  it('which is not there until it is turned on', async () => {
    await selectWords(tab, WORDS);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await findButton(tab)).toBeUndefined();
    const options = await reader().openPage('options');
    await press(options, 'checkbox', 'Show a small button');
    await reader().turnTo(tab);
    const { x, y } = await waitForButton(tab, WORDS);
    expect(x).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(0);
  });

  it('and has the words before them, in the sidebar', async () => {
    if (reader().kind === 'firefox') sidebar = await reader().openSidebar(tab);
    const { x, y } = await waitForButton(tab, WORDS);
    await tab.mouse.click(x, y);
    // Chromium opens it for that click.
    if (reader().kind === 'chrome') sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, WORDS, '.note-editor');
    await type(sidebar, 'Your note', 'The best line of the evening.');
    await press(sidebar, 'button', 'Save note');
    await waitForText(sidebar, 'The best line of the evening.');
    expect(await findButton(tab)).toBeUndefined();
  });

  it('and it stays away once it is turned off', async () => {
    const options = await reader().openPage('options');
    await press(options, 'checkbox', 'Show a small button');
    await reader().turnTo(tab);
    await selectWords(tab, 'Council');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await findButton(tab)).toBeUndefined();
  });
});
