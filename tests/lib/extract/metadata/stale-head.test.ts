import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/extract/read-page.ts';
import { pageOf, paragraphs } from '../page.ts';

const LOADED = 'https://news.example.test/2026/03/10/bakers-agree-on-one-loaf';
const NOW = 'https://news.example.test/2026/03/11/museum-opens-its-last-door';
const BAKERS = 'Bakers of Lower Tarn agree on one size of loaf';
const MUSEUM = 'Museum of keys opens its last door';

const head = (title: string, declared: string, author: string) => `
  <title>${title} | The Tarn Ledger</title>
  <meta property="og:title" content="${declared}"><meta property="og:site_name" content="The Tarn Ledger">
  <meta property="article:published_time" content="2026-03-10T06:00:00Z">
  <script type="application/ld+json">{"@type": "NewsArticle", "headline": "${declared}",
    "author": {"@type": "Person", "name": "${author}"}, "datePublished": "2026-03-10T06:00:00Z"}</script>`;
const body = (title: string, author: string, day: string) => `
  <article><h1>${title}</h1><p>By ${author} · <time datetime="${day}">${day}</time></p>${paragraphs(6)}</article>`;

/** A page that was loaded from one address and is at another one by now. */
function movedTo(url: string, html: string): Document {
  const document = pageOf(`<html lang="en"><head>${html}`, LOADED);
  const performance = { getEntriesByType: () => [{ name: LOADED }] };
  Object.defineProperty(document.defaultView, 'performance', { value: performance });
  document.defaultView?.history.replaceState({}, '', url);
  return document;
}

describe('a head that tells of the story before', () => {
  const museum = body(MUSEUM, 'Ludovic Sayer', '2026-03-11');
  const second = { title: MUSEUM, authors: ['Ludovic Sayer'], publishedAt: '2026-03-11', canonicalUrl: NOW };
  it.each([
    ['where only the story was exchanged', `${head(BAKERS, BAKERS, 'Henrike Moll')}<body>${museum}`],
    [
      'where the next story came below the first',
      `${head(MUSEUM, BAKERS, 'Henrike Moll')}<body>${body(BAKERS, 'Henrike Moll', '2026-03-10')}${museum}`,
    ],
  ])('is not believed %s', (_, html) => {
    expect(readPage(movedTo(NOW, html), NOW).article).toMatchObject({
      ...second,
      siteName: 'The Tarn Ledger',
    });
  });

  it('is believed where it was kept up to date', () => {
    const html = `${head(MUSEUM, MUSEUM, 'Ludovic Sayer')}<body>${museum}`;
    expect(readPage(movedTo(NOW, html), NOW).article?.publishedAt).toMatch(/^2026-03-10/);
  });

  it('is believed where the page was loaded from its address, whatever its headline', () => {
    const html = `${head(BAKERS, BAKERS, 'Henrike Moll')}<body>${museum}`;
    expect(readPage(movedTo(`${LOADED}#comments`, html), LOADED).article?.authors).toEqual(['Henrike Moll']);
  });
});
