import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/extract/read-page.ts';
import { pageOf, paragraphs } from '../page.ts';

const typed = (type: string) =>
  `<script type="application/ld+json">{"@type":"${type}","name":"Pier"}</script>`;

it.each([
  [
    'an article: its text, its mark, its date and its byline',
    'https://news.example.test/2026/03/15/pier-will-be-rebuilt',
    `<meta property="og:type" content="article"><h1>Pier will be rebuilt</h1><p>By Ada Moll</p><time datetime="2026-03-15">March 15, 2026</time>${paragraphs(9)}`,
    true,
    ['paragraphsBelowHeadline', 'markedAsArticle', 'dateNearHeadline', 'bylineNearHeadline'],
  ],
  [
    'a list of results: its own word',
    'https://news.example.test/search?q=pier',
    typed('SearchResultsPage'),
    false,
    ['markedAsOther'],
  ],
  [
    'a front page',
    'https://news.example.test/',
    `<h1>The Tarn Ledger</h1>${paragraphs(3)}`,
    false,
    ['addressLikeFront'],
  ],
  [
    'a legal page',
    'https://news.example.test/impressum',
    `<h1>Impressum</h1>${paragraphs(6)}`,
    false,
    ['legalPage'],
  ],
] as const)('says of %s', (_, url, html, isArticle, codes) => {
  const { verdict } = readPage(pageOf(html, url), url);
  expect(verdict.article).toBe(isArticle);
  expect(verdict.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  expect(verdict.reasons.length).toBeLessThanOrEqual(5);
});
