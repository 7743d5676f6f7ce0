import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../lib/extract/read-page.ts';
import { pageOf, paragraphs } from '../../page.ts';

describe('an endless page', () => {
  it('gives the article with the headline, not the one that is appended below it', () => {
    const next = paragraphs(12).replace(/council|mayor/g, 'orchestra');
    const page = pageOf(
      `<title>Pier will be rebuilt after the storm</title>
       <article><h1>Pier will be rebuilt after the storm</h1>${paragraphs(8)}</article>
       <article><h1>Orchestra plays in the rain</h1>${next}</article>`,
    );
    const { article } = readPage(page, 'https://news.example.test/pier-will-be-rebuilt-after-storm');
    expect(article?.title).toBe('Pier will be rebuilt after the storm');
    expect(article?.text).toContain('8. Fishermen');
    expect(article?.text).not.toContain('orchestra');
  });
});
