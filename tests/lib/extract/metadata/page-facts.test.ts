import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../../../lib/extract/metadata/page-facts.ts';
import { pageOf } from '../page.ts';

const URL = 'https://courier.example.test/town/pier-will-be-rebuilt-after-storm';
const title = '<title>Pier will be rebuilt after the storm | Velmar Courier</title>';

describe('the headline', () => {
  it.each([
    [
      'is the h1 that the title of the window confirms',
      '<h1>Velmar today</h1><h1>Pier will be rebuilt after the storm</h1>',
    ],
    [
      'is no name of the site that leads to the front page',
      '<h1><a href="/">Velmar Courier</a></h1><h2>Pier will be rebuilt after the storm</h2>',
    ],
    [
      'is no section that stands in the title too',
      '<h1>The storm</h1><h1>Pier will be rebuilt after the storm</h1>',
    ],
    [
      'is the h1 that says it in other words',
      '<h1>Subscribe now and read all month</h1><h1>The pier will be rebuilt, says mayor</h1>',
    ],
    ['is a heading where there is no h1', '<h2>The storm</h2><h2>Pier will be rebuilt after the storm</h2>'],
  ])('%s', (_name, html) => {
    const { headline } = readPageFacts(pageOf(title + html, URL), URL);
    expect(headline?.textContent).toMatch(/pier will be rebuilt/i);
  });

  it('is the name of the site where there is nothing else', () => {
    const { headline } = readPageFacts(pageOf('<h1><a href="/">Velmar</a></h1>', URL), URL);
    expect(headline?.textContent).toBe('Velmar');
  });
});
