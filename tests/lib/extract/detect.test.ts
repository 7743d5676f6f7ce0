import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../lib/extract/detect.ts';
import { pageOf, paragraphs } from './page.ts';

const ld = (type: string) => `<script type="application/ld+json">{"@type":"${type}"}</script>`;

describe('the small first stage', () => {
  it.each([
    ['a marked article', `${ld('NewsArticle')}<h1>Pier rebuilt</h1>${paragraphs(5)}`, '/pier', true],
    [
      'an unmarked one with a telling address',
      `<h1>Pier rebuilt</h1>${paragraphs(5)}`,
      '/2024/05/11/pier',
      true,
    ],
    [
      'a page without headings and paragraphs, only breaks',
      `<div>${paragraphs(14, 'span').replace(/\n/g, '<br><br>')}</div>`,
      '/news/70231',
      true,
    ],
    ['a front page', `<h1>Courier</h1>${'<h2><a href="/x">Headline</a></h2>'.repeat(30)}`, '/', false],
    ['a shop', `${ld('Product')}<h1>Kettle</h1><p>Blue.</p>`, '/products/kettle', false],
    ['nothing', '', '/a-b-c-d', false],
  ])('looks at %s', (_name, html, path, expected) => {
    const url = `https://courier.example.test${path}`;
    const { article, reasons } = detectArticle(pageOf(html, url), url);
    expect(article).toBe(expected);
    expect(reasons.length).toBeGreaterThan(0);
  });
});
