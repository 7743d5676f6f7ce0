import { expect, it } from 'vitest';
import { waitForText } from '../../scripts/support/use-view.ts';
import { waitFor } from '../../scripts/support/wait-for.ts';
import { story } from './support/story.ts';

story('The browser ends the background', (reader) => {
  it('before an article is opened, and it is read all the same', async () => {
    await reader().stopBackground();
    const tab = await reader().readArticle('story/one-lane.html');
    const sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, 'Halden Bridge cut to one lane after routine check');
  });

  it('in the middle of an article, and nothing is lost', async () => {
    const tab = await reader().visit('story/bridge-closes.html');
    await waitFor('the reading to begin', () => reader().statusOf(tab));
    await reader().stopBackground();
    expect(await reader().waitUntilRead(tab)).toBe('article');
    const sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, 'Port Ellery to close Halden Bridge for six months');
  });

  it('after an article was read, and reading it again makes it no second one', async () => {
    await reader().stopBackground();
    await reader().readArticle('story/bridge-closes.html');
    await waitForText(await reader().openPage('library'), '2 articles');
  });
});
