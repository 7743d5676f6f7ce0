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

story('A reader goes on in an application whose head still tells of the story before', (reader) => {
  let tab: Page;
  let sidebar: View;

  beforeAll(async () => {
    tab = await reader().readArticle('living/app.html');
    sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, 'Harbor seals return to the old salt works');
  });

  it('and sees the second story with its own headline and people', async () => {
    await tab.click('a[href$=away]');
    await waitForText(sidebar, 'Orchard gives its apples away');
    await reader().choose(sidebar, 'Cast');
    await waitForText(sidebar, 'Philippa Grange');
    expect(await readText(sidebar)).not.toContain('Winther');
  });

  it('and the library has it under its own author and date', async () => {
    const [orchard, seals, ...others] = await reader().savedArticles();
    expect(others).toEqual([]);
    expect(seals).toMatchObject({
      authors: ['Ottilie Brandt'],
      url: tab.url().replace('app/orchard-gives-its-apples-away', 'app.html'),
    });
    expect(orchard).toMatchObject({ authors: ['Casimir Holt'], url: tab.url() });
    expect(orchard?.publishedAt).toMatch(/^2026-02-03/);
    expect(orchard?.text).not.toContain('seals');
  });

  it('and back, and forward, and both are still two', async () => {
    await tab.evaluate(() => history.back());
    await waitForText(sidebar, 'Harbor seals return to the old salt works');
    await tab.evaluate(() => history.forward());
    await waitForText(sidebar, 'Orchard gives its apples away');
    expect(await reader().savedArticles()).toHaveLength(2);
  });
});
