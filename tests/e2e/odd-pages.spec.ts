import { beforeAll, it } from 'vitest';
import { waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { story } from './support/story.ts';

const PAGES = [
  ['malformed HTML is read', 'odd/malformed.html', 'Storm tears the roof off Norwick market hall'],
  ['an old table layout is read', 'news/2007/10/17/59463', 'Lighthouse sold for one crown'],
  ['a page without a date is read', 'odd/no-date.html', 'Village choir refuses to sing in the new hall'],
  ['an empty body is no article', 'odd/empty.html', 'This does not look like a news article'],
  ['another language is named', 'odd/german.html', 'This article is in German.'],
  ['two thousand levels are too many, and it says so', 'odd/deep.html', 'The page is too large to be read.'],
  ['ten megabytes are too much, and it says so', 'odd/huge', 'The page is too large to be read.'],
] as const;

story('A reader meets odd pages', (reader) => {
  let sidebar: View;

  beforeAll(async () => {
    sidebar = await reader().openSidebar(await reader().readArticle('story/one-lane.html'));
  });

  it.each(PAGES)('%s', async (_, path, words) => {
    await reader().visit(path);
    await waitForText(sidebar, words);
  });
});
