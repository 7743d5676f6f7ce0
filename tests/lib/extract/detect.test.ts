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
    [
      'an article of a script that writes no spaces',
      `<h1>橋が閉まる</h1>${'<p>市議会は火曜日に、嵐で壊れた古い橋を秋から建て直すことを決めたと市長が述べた。</p>'.repeat(5)}`,
      '/news/70231',
      true,
    ],
    [
      'an article with a few short paragraphs and a text of breaks',
      `<h1>Pier rebuilt</h1><p>Share</p>${paragraphs(1)}${paragraphs(14, 'span').replace(/\n/g, '<br><br>')}`,
      '/news/view',
      true,
    ],
    ['a list of topics', `<h1>Harbors</h1>${paragraphs(8)}`, '/topics/harbors', false],
    [
      'a page that is marked as another kind',
      `<meta property="og:type" content="website"><h1>Harbors</h1>${paragraphs(3)}`,
      '/harbors',
      false,
    ],
  ])('looks at %s', (_name, html, path, expected) => {
    const url = `https://courier.example.test${path}`;
    const { article, reasons } = detectArticle(pageOf(html, url), url);
    expect(article).toBe(expected);
    expect(reasons.length).toBeGreaterThan(0);
  });
});

describe('what the first stage reads', () => {
  it('is about a million characters, though each paragraph of a broken page holds the text of all that follow', () => {
    const document = pageOf(`<h1>Pier</h1>${paragraphs(100)}`);
    let read = 0;
    const get = () => {
      read += 1;
      return 'A few words. '.repeat(10_000);
    };
    for (const each of document.querySelectorAll('p')) Object.defineProperty(each, 'textContent', { get });
    expect(detectArticle(document, 'https://courier.example.test/pier').article).toBe(true);
    expect(read).toBe(8);
  });

  it('is nothing where the page has more elements than are read', () => {
    const document = pageOf(`<h1>Pier</h1>${paragraphs(5)}${'<i></i>'.repeat(40_000)}`);
    const { article, reasons } = detectArticle(
      document,
      'https://courier.example.test/2026/pier-shut-for-good',
    );
    expect([article, reasons]).toEqual([false, []]);
  });

  it('is read once where a type is padded with spaces', () => {
    const padded = `<script type="application/ld+json">{"@type":${' '.repeat(150_000)}x}</script>`;
    const { reasons } = detectArticle(
      pageOf(`${padded}<h1>Pier</h1>${paragraphs(5)}`),
      'https://a.example/pier',
    );
    expect(reasons.map(({ code }) => code)).not.toContain('markedAsArticle');
  });
});
