import { beforeAll, expect, it } from 'vitest';
import { choose, press, type, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { story } from './support/story.ts';

const SEARCH = 'Search titles, texts, quotes and notes';

story('A reader looks something up in the library', (reader) => {
  let library: View;
  const address = () => library.run((document) => document.location.search, undefined);

  beforeAll(async () => {
    for (const page of ['one-lane', 'trucks-barred', 'bridge-closes'])
      await reader().readArticle(`story/${page}.html`);
    library = await reader().openPage('library');
    await waitForText(library, '3 articles');
  });

  it('by words of a text, which the address keeps', async () => {
    await type(library, SEARCH, 'crack that talks');
    await waitForText(library, '1 article found');
    await waitForText(library, 'Council bars trucks', '.library-list');
    expect(await address()).toBe('?q=crack+that+talks');
  });

  it('and the page of a person, with what was said in which article', async () => {
    await type(library, SEARCH, '');
    await press(library, 'button', 'People');
    await type(library, 'Search people', 'lindq');
    await press(library, 'button', 'Marta Lindqvist');
    await waitForText(library, 'This buys us time', '.person');
    await waitForText(library, 'The Ellery Courier', '.person');
    expect(await address()).toContain('person=person%3Amarta+lindqvist');
  });

  it('and a quote, and from there the articles of one outlet, which a reload keeps', async () => {
    await press(library, 'button', 'Quotes');
    await type(library, 'Search quotes', 'buys us time');
    await waitForText(library, 'This buys us time', '.quote-list');
    await type(library, 'Search quotes', '');
    await press(library, 'button', 'Articles');
    await press(library, 'button', 'Filter');
    await reader().readArticle('story/herald.html');
    await choose(library, 'Outlet', 'Norwick Herald');
    await waitForText(library, '1 article found', '[role=status].library-none');
    expect(await address()).toBe('?outlet=Norwick+Herald');
    await library.run((document) => document.location.reload(), undefined);
    await waitForText(library, '1 article found', '[role=status].library-none');
    await waitForText(library, 'Norwick Herald', '.library-list');
    await press(library, 'button', 'Clear filters');
    await waitForText(library, 'Council bars trucks', '.library-list');
  });
});
