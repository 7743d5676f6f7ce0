import type { Browser, Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { press, readText, type, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { waitFor } from '../../scripts/support/wait-for.ts';
import { findBarriers } from './support/find-barriers.ts';
import { selectWords } from './support/select-words.ts';
import { story } from './support/story.ts';

const HEADLINE = 'Kestrel Bay to lose its night ferry in May';
const WORDS = 'an empty boat costs as much as a full one';

story(
  'A newcomer without any permission tries everything on the sample',
  (reader) => {
    let tab: Page;
    let sidebar: View;

    beforeAll(async () => {
      const welcome = await reader().openPage('welcome');
      await press(welcome, 'button', 'Open the sample article');
      tab = await findTab(reader().browser, reader().extensionUrl('sample.html'));
      await waitFor('the sample to be read', () => tab.evaluate(isRead));
      sidebar = await reader().openSidebar(tab);
      await waitForText(sidebar, HEADLINE);
    });

    it('and sees who is in it', async () => {
      await reader().choose(sidebar, 'Cast');
      await waitForText(sidebar, 'Marit Halvorsen');
      await waitForText(sidebar, 'Norway');
    });

    it('and what is known of a country in it, without asking anybody', async () => {
      await press(sidebar, 'button', 'who is this? Norway');
      await waitForText(sidebar, 'Oslo');
      await waitForText(sidebar, 'From Wikidata, as it stood in');
      expect(await findBarriers(sidebar)).toEqual([]);
    });

    it('and who said what', async () => {
      await reader().choose(sidebar, 'Quotes');
      await waitForText(sidebar, WORDS);
    });

    it('and what happened when', async () => {
      await reader().choose(sidebar, 'Timeline');
      await waitForText(sidebar, '2019');
    });

    it('and writes a note on words of it, which are painted in the page', async () => {
      await selectWords(tab, WORDS);
      await press(sidebar, 'button', 'Add note');
      await waitForText(sidebar, WORDS, '.note-editor');
      await type(sidebar, 'Your note', 'Is that so?');
      await press(sidebar, 'button', 'Save note');
      await waitForText(sidebar, 'Is that so?');
      await waitFor('the note to be painted', () => tab.evaluate(isNotePainted));
    });

    it('and gets the summary from the popup', async () => {
      await waitForText(await reader().openPopup(tab), HEADLINE);
    });

    it('and is shut out by nothing on its page', async () => {
      expect(await findBarriers(await reader().openPage('sample'))).toEqual([]);
    });

    it('and deletes it from the library like any other', async () => {
      const library = await reader().openPage('library');
      await waitForText(library, 'Newsthread sample');
      await press(library, 'button', 'Delete');
      await waitForText(library, 'Nothing here yet');
      expect(await readText(library)).toContain('Open the sample article');
    });
  },
  { flavor: 'plain' },
);

/** The driver does not learn where the extension itself opens a tab: ask each of them. */
function findTab(browser: Browser, url: string): Promise<Page> {
  return waitFor(`a tab with ${url}`, async () => {
    for (const page of await browser.pages())
      if ((await page.evaluate(() => location.href).catch(() => '')) === url) return page;
    return undefined;
  });
}

// The functions below are sent to the browser as text, so that they can use nothing from outside.

function isRead(): boolean {
  return document.querySelector('.sample-status')?.textContent?.startsWith('Read.') ?? false;
}

function isNotePainted(): boolean {
  return (
    ((CSS as { highlights?: Map<string, Set<unknown>> }).highlights?.get('newsthread-note')?.size ?? 0) > 0
  );
}
