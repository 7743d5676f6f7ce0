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

describe('articles within an article', () => {
  const teaser = (attributes: string, heading: string) =>
    `<article ${attributes}>${heading}<p>The orchestra of Velmar played in the rain for three hours, and nobody left before the end.</p></article>`;
  const linked = '<h3><a href="/orchestra">Orchestra plays in the rain</a></h3>';
  const page = (inner: string) =>
    `<title>${TITLE}</title><article><h1>${TITLE}</h1>${paragraphs(8)}${inner}</article>`;

  it.each([
    ['whose headings lead elsewhere', teaser('', linked)],
    ['that are marked as entries', teaser('class="hentry"', '')],
  ])('%s are left out', (_, one) => {
    const text = textOf(page(`${one}${one}`));
    expect(text).toContain('8. Fishermen');
    expect(text).not.toContain('orchestra');
  });

  it.each([
    ['that are its parts', teaser('', '<h3>Music</h3>').repeat(2)],
    ['of which there is one', teaser('', linked)],
  ])('%s are kept', (_, inner) => {
    expect(textOf(page(inner))).toContain('orchestra');
  });

  it('are kept where the article is made of them', () => {
    const part = (name: string) =>
      `<article><h2><a href="/${name}">${name}</a></h2>${paragraphs(4)}</article>`;
    const html = `<title>${TITLE}</title><article><h1>${TITLE}</h1>${part('First')}${part('Second')}</article>`;
    expect(textOf(html)).toContain('4. The opposition');
  });
});
