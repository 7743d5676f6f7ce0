import { beforeAll, expect, it } from 'vitest';
import { press, readText, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { story } from './support/story.ts';

story(
  'A reader has not given leave to read a site',
  (reader) => {
    let popup: View;

    beforeAll(async () => {
      popup = await reader().openPopup(await reader().visit('story/bridge-closes.html'));
      await waitForText(popup, 'May Newsthread read');
    });

    it('and is asked, with the reason and three ways to say yes', async () => {
      const text = await readText(popup);
      expect(text).toContain('The text stays on this machine.');
      expect(text).toContain('Read this page once');
      expect(text).toContain('On all news sites');
    });

    it('and is told what goes on without', async () => {
      await waitForText(popup, 'your library, your notes and export all go on working');
    });

    it('and nothing was read', async () => {
      await waitForText(await reader().openPage('library'), 'Nothing here yet');
    });

    it('until the page is allowed once', async () => {
      // Only Chromium counts the driver's click on the toolbar as the reader's.
      if (reader().kind === 'firefox') return;
      const tab = await reader().visit('story/bridge-closes.html');
      popup = await reader().openPopup(tab);
      await press(popup, 'button', 'Read this page once');
      await waitForText(popup, 'Port Ellery to close Halden Bridge');
    });
  },
  { flavor: 'plain' },
);
