import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../lib/extract/metadata/metadata.ts';
import { readPageFacts } from '../../../../lib/extract/metadata/page-facts.ts';
import { pageOf, paragraphs } from '../page.ts';

const URL = 'https://courier.example.test/town/pier-will-be-rebuilt-after-storm';
const read = (html: string) => readMetadata(readPageFacts(pageOf(html, URL), URL)).metadata;
const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('the ladder of sources', () => {
  const meta =
    '<meta property="article:published_time" content="2024-05-12T08:00:00Z"><meta name="author" content="Oda Brennick">';

  it('trusts the JSON-LD node of the page before meta tags', () => {
    const node = {
      '@type': 'NewsArticle',
      url: URL,
      datePublished: '2024-05-11T08:00:00+02:00',
      author: [{ name: 'Ilse Morant' }],
    };
    const other = {
      '@type': 'NewsArticle',
      url: 'https://courier.example.test/other',
      datePublished: '2001-01-01',
    };
    expect(read(`${ld([other, node])}${meta}<h1>Pier will be rebuilt after storm</h1>`)).toMatchObject({
      publishedAt: '2024-05-11T08:00:00+02:00',
      authors: ['Ilse Morant'],
    });
  });

  it('takes meta tags where there is no JSON-LD, or it is broken', () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>';
    expect(read(`${broken}${meta}`)).toMatchObject({
      publishedAt: '2024-05-12T08:00:00Z',
      authors: ['Oda Brennick'],
    });
  });

  it('reads the page near the headline last, and keeps the modified date apart', () => {
    const page = `<article><h1>Pier will be rebuilt after storm</h1><p class="byline">By Ilse Morant</p>
      <p class="dateline">11 May 2024</p>${paragraphs(4)}<p>Opened on 3 June 1998.</p></article>`;
    const modified = '<meta property="article:modified_time" content="2024-05-13">';
    expect(read(modified + page)).toMatchObject({
      publishedAt: '2024-05-11',
      modifiedAt: '2024-05-13',
      authors: ['Ilse Morant'],
    });
  });

  it('leaves empty what nobody says', () => {
    const { authors, publishedAt, section } = read('<h1>Pier will be rebuilt after storm</h1>');
    expect({ authors, publishedAt, section }).toEqual({
      authors: [],
      publishedAt: undefined,
      section: undefined,
    });
  });
});
