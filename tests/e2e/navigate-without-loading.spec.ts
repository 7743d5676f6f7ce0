import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { readText, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { story } from './support/story.ts';

story('A reader goes from story to story on a site that never loads a page', (reader) => {
  let tab: Page;
  let sidebar: View;

  beforeAll(async () => {
    sidebar = await reader().openSidebar(await reader().readArticle('story/one-lane.html'));
    tab = await reader().visit('odd/spa.html');
  });

  it('and sees the first one, though its text comes late', async () => {
    await tab.click('a[href$=kiln]');
    await waitForText(sidebar, 'Potter rebuilds a kiln from 1740');
    await reader().choose(sidebar, 'Cast');
    await waitForText(sidebar, 'Bartholomew Quist');
  });

  it('and then the second one, and nothing of the first', async () => {
    await tab.click('a[href$=clock]');
    await waitForText(sidebar, 'Town clock stops after a bird nests in it');
    await waitForText(sidebar, 'Mirabel Stone');
    expect(await readText(sidebar)).not.toContain('Quist');
  });

  it('and finds both in the library', async () => {
    const library = await reader().openPage('library');
    await waitForText(library, '3 articles');
    await waitForText(library, 'Potter rebuilds a kiln from 1740');
    await waitForText(library, 'Town clock stops after a bird nests in it');
  });
});
