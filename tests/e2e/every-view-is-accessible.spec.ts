import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { press, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { waitFor } from '../../scripts/support/wait-for.ts';
import { findBarriers } from './support/find-barriers.ts';
import { story } from './support/story.ts';

const LOOKS = [
  ['Light', 'light'],
  ['Dark', 'dark'],
] as const;

story('A reader who does not see the screen, or only in the dark', (reader) => {
  let article: Page;
  let sidebar: View;
  let options: View;

  beforeAll(async () => {
    await reader().readArticle('story/one-lane.html');
    article = await reader().readArticle('story/bridge-closes.html');
    sidebar = await reader().openSidebar(article);
    await waitForText(sidebar, 'Port Ellery to close');
    options = await reader().openPage('options');
  });

  describe.each(LOOKS)('in the look %s', (label, look) => {
    beforeAll(async () => {
      await press(options, 'radio', label);
      const hasLook = (document: Document, wanted: string) =>
        document.documentElement.dataset.look === wanted;
      await waitFor(`the look ${look}`, () => sidebar.run(hasLook, look));
      await reader().turnTo(article);
      await waitForText(sidebar, 'Port Ellery to close');
    });

    it.each(['Brief', 'Cast', 'Quotes', 'Timeline', 'Notes'])('can use the sidebar: %s', async (tab) => {
      await reader().choose(sidebar, tab);
      expect(await findBarriers(sidebar)).toEqual([]);
    });

    it('can say who said a quote, copy it, and see what was said before', async () => {
      await reader().choose(sidebar, 'Quotes');
      await press(sidebar, 'button', 'Earlier: ');
      await press(sidebar, 'button', 'wrong?');
      await waitForText(sidebar, 'Nobody in particular');
      expect(await findBarriers(sidebar)).toEqual([]);
      await press(sidebar, 'button', 'Cancel');
      await press(sidebar, 'button', 'Copy it as');
      await waitForText(sidebar, 'Link to the words');
      expect(await findBarriers(sidebar)).toEqual([]);
    });

    it('can write a note', async () => {
      await press(sidebar, 'button', 'Add note');
      await waitForText(sidebar, 'Save note');
      expect(await findBarriers(sidebar)).toEqual([]);
      await press(sidebar, 'button', 'Discard');
    });

    it.each(['library', 'options', 'welcome'] as const)('can use the page: %s', async (name) => {
      const page = await reader().openPage(name);
      await waitFor(`the look ${look}`, () =>
        page.run((document, wanted) => document.documentElement.dataset.look === wanted, look),
      );
      expect(await findBarriers(page)).toEqual([]);
    });

    it('can use the popup, on an article and elsewhere', async () => {
      const popup = await reader().openPopup(article);
      await waitForText(popup, 'Port Ellery to close');
      expect(await findBarriers(popup)).toEqual([]);
      const other = await reader().openPopup(await reader().visit('story/front.html'));
      await waitForText(other, 'This does not look like a news article');
      expect(await findBarriers(other)).toEqual([]);
    });
  });
});
