import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { press, type, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { waitFor } from '../../scripts/support/wait-for.ts';
import { fillDisk, freeDisk } from './support/fill-disk.ts';
import { story } from './support/story.ts';
import { isSavedOrRefused, saveAtLast } from './support/take-note.ts';

const DISK = 60_000_000;
const LEFT = 5_000_000; // less than what articles leave free for notes
const NO_ROOM = 'There is no room left on this machine.';

story(
  'A reader whose disk is full',
  (reader) => {
    let tab: Page;
    let sidebar: View;

    beforeAll(async () => {
      tab = await reader().readArticle('story/bridge-closes.html');
      await reader().inExtension(fillDisk, LEFT);
    });

    it('is told that the next article is not saved', async () => {
      const next = await reader().visit('story/trucks-barred.html');
      await reader().waitUntilRead(next);
      await waitForText(await reader().openPopup(next), NO_ROOM);
      await next.close();
    });

    it('still has those of before, and loses no word of a note', async () => {
      await reader().turnTo(tab);
      sidebar = await reader().openSidebar(tab);
      await waitForText(sidebar, 'Halden Bridge');
      await press(sidebar, 'button', 'Add note');
      await type(sidebar, 'Your note', 'Ask the council what became of the letter.');
      await press(sidebar, 'button', 'Save note');
      // Chromium tells of more room than it gives: there the disk is full to the last byte, and the note stays a draft.
      await waitFor('the note to be saved or kept', () => sidebar.run(isSavedOrRefused, NO_ROOM));
    });

    it('and goes on when there is room again', async () => {
      await reader().inExtension(freeDisk, undefined);
      await saveAtLast(sidebar, 'Ask the council');
      await reader().readArticle('story/trucks-barred.html');
      const texts = await reader().savedArticles();
      expect(texts.map(({ title }) => title)).toHaveLength(2);
    });
  },
  { disk: DISK },
);
