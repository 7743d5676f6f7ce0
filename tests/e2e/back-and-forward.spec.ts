import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { story } from './support/story.ts';

const ONE_LANE = 'Halden Bridge cut to one lane after routine check';
const TRUCKS = 'Council bars trucks from the Halden Bridge';
const FRONT = 'This does not look like a news article';

story('A reader goes back and forward', (reader) => {
  let tab: Page;
  let sidebar: View;

  beforeAll(async () => {
    tab = await reader().readArticle('story/one-lane.html');
    sidebar = await reader().openSidebar(tab);
    await tab.goto(reader().address('story/trucks-barred.html'));
    await waitForText(sidebar, TRUCKS);
    await tab.goto(reader().address('story/front.html'));
    await waitForText(sidebar, FRONT);
  });

  it('and the sidebar shows what the page shows', async () => {
    await reader().go('back');
    await waitForText(sidebar, TRUCKS);
    await reader().go('back');
    await waitForText(sidebar, ONE_LANE);
    await reader().go('forward');
    await waitForText(sidebar, TRUCKS);
    await reader().go('forward');
    await waitForText(sidebar, FRONT);
  });

  it('and so does the popup', async () => {
    await waitForText(await reader().openPopup(tab), FRONT);
  });

  it('and each article was saved once', async () => {
    const titles = (await reader().savedArticles()).map(({ title }) => title);
    expect(titles.sort()).toEqual([TRUCKS, ONE_LANE]);
  });
});
