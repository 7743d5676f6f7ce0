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

const TITLE = 'Pier will be rebuilt after the storm';
const textOf = (html: string) => {
  const { article } = readPage(pageOf(html), 'https://news.example.test/pier-will-be-rebuilt-after-storm');
  return article?.text ?? '';
};

describe('a page with stories below its headline', () => {
  const orchestra = paragraphs(12).replace(/council|mayor/g, 'orchestra');
  const time = '<time datetime="2024-05-11">May 11, 2024</time>';

  it('gives the text of the headline, though questions in it are set as headlines and it is dated', () => {
    const text = textOf(
      `<title>${TITLE}</title><header><h1>${TITLE}</h1><p>Six answers.</p></header>
       <div class="grid"><div>${time}<h1>How did it begin?</h1>${paragraphs(8)}</div></div>`,
    );
    expect(text).toContain('8. Fishermen');
  });

  it('leaves out a dated story that follows the text of the headline', () => {
    const text = textOf(
      `<title>${TITLE}</title><div><h1>${TITLE}</h1>${paragraphs(8)}</div>
       <div><h1>Orchestra plays in the rain</h1>${time}${orchestra}</div>`,
    );
    expect(text).toContain('8. Fishermen');
    expect(text).not.toContain('orchestra');
  });
});

describe('articles beside the one with the headline', () => {
  const teaser =
    '<article><p>The orchestra of Velmar played in the rain for three hours, and nobody left before the end.</p></article>';
  const long = `<article>${paragraphs(12).replace(/council|mayor/g, 'orchestra')}</article>`;
  const page = (beside: string) =>
    `<title>${TITLE}</title><main><article><h1>${TITLE}</h1>${paragraphs(8)}</article>${beside}</main>`;

  it.each([
    ['with headings of their own', `<article><h2>Music</h2>${teaser}</article>`],
    ['that are lists of articles', `<article>${long}${long}</article>`],
  ])('%s are left out', (_, beside) => {
    const text = textOf(page(beside));
    expect(text).toContain('8. Fishermen');
    expect(text).not.toContain('orchestra');
  });

  it('are kept where they are parts of it', () => {
    const text = textOf(
      `<title>${TITLE}</title><article><h1>${TITLE}</h1>${paragraphs(4)}<article><h2>What it costs</h2>${teaser}${paragraphs(4)}</article></article>`,
    );
    expect(text).toContain('orchestra');
  });
});
