import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/extract/read-page.ts';
import { cleanText } from '../../../lib/extract/white-space.ts';
import { contains, textOf } from '../../../lib/model/span.ts';
import { pageOf, paragraphs } from './page.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/pages/extract/${name}.html`, import.meta.url), 'utf8');

describe('an article in an old table layout, its paragraphs parted by line breaks', () => {
  const url = 'https://courier.example.test/news/70231';
  const document = pageOf(fixture('old-tables'), url);
  const before = document.documentElement.outerHTML;
  const { verdict, article, map } = readPage(document, url);

  it('is found to be an article', () => {
    expect(verdict.article).toBe(true);
    expect(verdict.reasons.length).toBeGreaterThan(0);
  });

  it('gives headline, time, section, site and language', () => {
    expect(article).toMatchObject({
      title: 'Ferry company to add two night crossings after protest in Velmar',
      publishedAt: '2021-09-14T08:45:00',
      section: 'Town',
      siteName: 'Harbour Courier',
      lang: 'en',
      authors: [],
    });
  });

  it('gives its five paragraphs and nothing around them', () => {
    const paragraphsFound = article?.blocks.map((block) => textOf(article.text, block)) ?? [];
    expect(paragraphsFound).toHaveLength(5);
    expect(paragraphsFound[0]).toMatch(/^The ferry company of Velmar .* on Monday\.$/);
    expect(paragraphsFound[4]).toMatch(/decide then whether the crossings stay\.$/);
    for (const foreign of ['Founded by', 'Write to us', 'robots', 'Latest News', 'choir']) {
      expect(article?.text).not.toContain(foreign);
    }
  });

  it('leads from its words to the page and back, across inline markup', () => {
    const start = article?.text.indexOf('Petrus Vahl, who bakes') ?? -1;
    const span = { start, end: start + 'Petrus Vahl, who bakes'.length };
    const range = map?.toRange(span);
    expect(range?.toString()).toBe('Petrus Vahl, who bakes');
    expect(range && map?.toSpan(range)).toEqual(span);
  });

  it('is left as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('words that the page has replaced since', () => {
  it('are searched in the page as it is now', () => {
    const url = 'https://news.example.test/2024/05/11/pier-will-be-rebuilt-after-storm';
    const document = pageOf(
      `<h1>Pier will be rebuilt after the storm</h1><div id="app">${paragraphs(6)}</div>`,
      url,
    );
    const { article, map } = readPage(document, url);
    const app = document.getElementById('app');
    const renewed = new JSDOM(`<b>${paragraphs(6).replace('Fishermen', 'Fisher<i>men</i>')}</b>`).window
      .document.body;
    app?.replaceChildren(...[...renewed.childNodes].map((node) => document.importNode(node, true)));
    const start = article?.text.indexOf('Fishermen had asked') ?? -1;
    expect(map?.toRange({ start, end: start + 19 })?.toString()).toBe('Fishermen had asked');
  });
});

describe('pages that are no article', () => {
  const front = `<h1>Courier</h1>${Array.from({ length: 30 }, (_, i) => `<h2><a href="/${i}">Headline number ${i}</a></h2>`).join('')}`;
  it.each([
    ['an empty page', '', 'https://news.example.test/'],
    ['a body without text', '<body><div></div></body>', 'https://news.example.test/a-b-c-d-e'],
    ['a front page', front, 'https://news.example.test/'],
    ['broken markup', '<table><p><<div <a href=">x</td></p', 'https://news.example.test/12345678'],
  ])('%s gets a clear verdict', (_name, html, url) => {
    const { verdict } = readPage(pageOf(html, url), url);
    expect(verdict.article).toBe(false);
    expect(verdict.reasons.length).toBeGreaterThan(0);
  });
});

/** The text of a range as a reader sees it: without what a script element holds. */
function visibleText(range: Range): string {
  const copy = range.cloneContents();
  for (const script of copy.querySelectorAll('script')) script.remove();
  return copy.textContent ?? '';
}

const squeeze = (words: string) => cleanText(words).replace(/\s/g, '');

describe('any page', () => {
  const fragments = fc.array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<br><br>',
        '<table><tr><td>',
        '</table>',
        '<h1>',
        '</h1>',
        '<a href="x">',
        '</a>',
        '<li>',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<blockquote>',
        '\u00a0',
        '\u00ad',
        '\u200b',
      ),
      fc.constant(paragraphs(1)),
      fc.string({ maxLength: 40 }),
    ),
    { maxLength: 40 },
  );
  const parser = new new JSDOM('').window.DOMParser();

  it('is read without an exception, its blocks inside the text and mapped to the page', () => {
    fc.assert(
      fc.property(fragments, (parts) => {
        const document = parser.parseFromString(parts.join(''), 'text/html');
        const { article, map } = readPage(document, 'https://news.example.test/one-two-three-four');
        if (!article) return;
        const whole = { start: 0, end: article.text.length };
        let end = -2;
        for (const block of article.blocks) {
          expect(contains(whole, block)).toBe(true);
          expect(block.start).toBe(end + 2);
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
          const words = textOf(article.text, block);
          expect(cleanText(words)).toBe(words);
          // Where the reader took the page apart more than once, a block may not be found again; never a wrong one.
          const range = map?.toRange(block);
          if (range) expect(squeeze(visibleText(range))).toContain(squeeze(words.slice(0, 5)));
        }
        expect(end).toBe(whole.end);
      }),
      { numRuns: 60 },
    );
  });
});
