import { expect, it } from 'vitest';
import { press, readText, waitForText } from '../../scripts/support/use-view.ts';
import { story } from './support/story.ts';

const PAGES = [
  ['a home page', 'story/front.html', 'It has no main headline.'],
  ['a search page', 'story/search.html', 'The page calls itself something else (SearchResultsPage).'],
  ['a shop', 'odd/shop.html', 'The page calls itself something else (Product).'],
] as const;

story('A reader looks at a page that is no article', (reader) => {
  it.each(PAGES)('%s, and the popup says so and why', async (_, path, why) => {
    const popup = await reader().openPopup(await reader().visit(path));
    await waitForText(popup, 'This does not look like a news article');
    expect(await readText(popup)).toContain(why);
  });

  it('and the sidebar says the same, and can be overruled', async () => {
    const sidebar = await reader().openSidebar(await reader().visit('odd/shop.html'));
    await waitForText(sidebar, 'This does not look like a news article');
    await press(sidebar, 'button', 'Read it anyway');
    await waitForText(sidebar, 'Enamel kettle');
  });

  it('and the popup can be overruled as well', async () => {
    const popup = await reader().openPopup(await reader().visit('story/search.html'));
    await press(popup, 'button', 'Read it anyway');
    await waitForText(popup, 'Open sidebar');
  });
});
