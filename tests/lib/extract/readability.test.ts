import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/extract/read-page.ts';
import { pageOf, paragraphs } from './page.ts';

const TITLE = 'Pier will be rebuilt after the storm';
const textOf = (inner: string) => {
  const html = `<title>${TITLE}</title><main><h1>${TITLE}</h1><div>${inner}</div></main>`;
  const { article } = readPage(pageOf(html), 'https://news.example.test/pier-will-be-rebuilt-after-storm');
  return article?.text ?? '';
};
const each = paragraphs(8)
  .split('\n')
  .map((paragraph) => `<div class="x1">${paragraph}</div>`)
  .join('');
const last = (words: string) => `${each}<div class="x1"><p>${words}</p></div>`;

describe('a page that puts each paragraph into an element of its own', () => {
  it('keeps one that holds several links', () => {
    const text = textOf(
      last(
        'The plan was first told in <a href="/1">the Harbor Gazette</a> and in <a href="/2">the Velmar Post</a>, which had asked for the letters that the mayor kept to herself.',
      ),
    );
    expect(text).toContain('which had asked for the letters');
  });

  it('loses one that is hardly anything but links', () => {
    const text = textOf(
      last(
        '<a href="/1">The storm of January in pictures</a>, <a href="/2">all about the pier and its past</a>',
      ),
    );
    expect(text).not.toContain('in pictures');
  });
});

describe('a page that was kept without its scripts', () => {
  it('is read from its noscript element where that holds the text', () => {
    const html = `<title>${TITLE}</title><main><h1>${TITLE}</h1></main>`;
    const page = pageOf(html);
    const holder = page.createElement('noscript');
    holder.append(...pageOf(paragraphs(8)).body.childNodes);
    page.querySelector('main')?.append(holder);
    const { article } = readPage(page, 'https://news.example.test/pier-will-be-rebuilt-after-storm');
    expect(article?.text).toContain('8. Fishermen');
  });

  it('takes no markup for text where scripts run', () => {
    const html = `<title>${TITLE}</title><main><h1>${TITLE}</h1>${paragraphs(8)}</main>`;
    const page = pageOf(html);
    const holder = page.createElement('noscript');
    holder.textContent =
      '<p>Please turn on your scripts to see this beautiful page in full, as we made it.</p>';
    page.querySelector('main')?.append(holder);
    const { article } = readPage(page, 'https://news.example.test/pier-will-be-rebuilt-after-storm');
    expect(article?.text).not.toContain('turn on');
  });
});
