import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { press, readText, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { story } from './support/story.ts';

const LIVE = 'living/live/flood-watch-on-the-river-orne.html';
const HEADLINE = 'flood watch on the river Orne';
const PATTERN = '/living/live/*';

story('A reader says of a page that it is no article', (reader) => {
  let tab: Page;
  let sidebar: View;

  beforeAll(async () => {
    tab = await reader().readArticle(LIVE);
    sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, HEADLINE);
  });

  it('and takes it back at once', async () => {
    await press(sidebar, 'button', 'This is no article');
    await waitForText(sidebar, 'You said that pages like');
    await waitForText(sidebar, PATTERN);
    await press(sidebar, 'button', 'Undo');
    await waitForText(sidebar, HEADLINE);
  });

  it('and says it again in the popup, and deletes what was saved, and thinks better of that', async () => {
    const popup = await reader().openPopup(tab);
    await press(popup, 'button', 'This is no article');
    await waitForText(popup, 'still in your library');
    expect(await reader().savedArticles()).toHaveLength(1);
    await press(popup, 'button', 'Delete it');
    await waitForText(popup, 'deleted.');
    expect(await reader().savedArticles()).toHaveLength(0);
    await press(popup, 'button', 'Undo');
    await waitForText(popup, 'Read lately');
    await waitForText(popup, HEADLINE);
  });

  it('and such pages are left alone from then on, but for when they are asked for', async () => {
    const again = await reader().visit(`${LIVE}?from=front`);
    expect(await reader().waitUntilRead(again)).toBe('notArticle');
    await waitForText(sidebar, 'You said that pages like');
    const popup = await reader().openPopup(again);
    await press(popup, 'button', 'Read it anyway');
    await waitForText(popup, HEADLINE);
    await again.reload();
    await waitForText(sidebar, HEADLINE);
    expect(await readText(sidebar)).not.toContain('You said that pages like');
  });

  it('until that is taken back in the settings', async () => {
    const options = await reader().openPage('options');
    await waitForText(options, PATTERN);
    await press(options, 'button', 'Take back that');
    await waitForText(options, 'You can say so of a page in the popup and in the sidebar.');
    expect(await reader().waitUntilRead(await reader().visit(`${LIVE}?from=search`))).toBe('article');
  });
});
