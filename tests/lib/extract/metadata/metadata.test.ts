import { describe, expect, it } from 'vitest';
import { provenanceOf, readMetadata } from '../../../../lib/extract/metadata/metadata.ts';
import { readPageFacts } from '../../../../lib/extract/metadata/page-facts.ts';
import { runAtOnce } from '../../../../lib/extract/steps.ts';
import { pageOf, paragraphs } from '../page.ts';

const URL = 'https://courier.example.test/town/pier-will-be-rebuilt-after-storm';
const readFrom = (html: string, url = URL) =>
  runAtOnce(readMetadata(readPageFacts(pageOf(html, url), url))).metadata;

function read(html: string, url = URL) {
  const { title, authors, publishedAt, modifiedAt, section, siteName } = readFrom(html, url);
  return {
    title: title?.value,
    authors: authors?.value ?? [],
    publishedAt: publishedAt?.value,
    modifiedAt: modifiedAt?.value,
    section: section?.value,
    siteName: siteName?.value,
  };
}

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

describe('where each field comes from', () => {
  const node = { '@type': 'NewsArticle', url: URL, dateModified: '2024-05-13' };
  const shown = `<article><h1>Pier will be rebuilt after storm</h1><p class="byline">By Ilse Morant</p></article>`;

  it.each([
    ['JSON-LD', ld(node), 'modifiedAt', 'jsonLd'],
    ['a meta tag', '<meta property="article:section" content="Town">', 'section', 'metaTag'],
    ['microdata', '<b itemprop="datePublished">2024-05-11</b>', 'publishedAt', 'microdata'],
    ['the root element', '<html lang="en-GB">', 'lang', 'langAttribute'],
    ['the title of the window', '<title>Pier rebuilt - Velmar Courier</title>', 'siteName', 'windowTitle'],
    ['the headline', shown + ld({ ...node, headline: 'Pier will be rebuilt' }), 'title', 'page'],
    ['the byline', shown, 'authors', 'page'],
    ['the address', '', 'siteName', 'address'],
    ['nowhere', '', 'publishedAt', undefined],
  ] as const)('%s', (_name, html, field, source) => {
    expect(provenanceOf(readFrom(html))[field]).toBe(source);
  });
});

describe('the dateline', () => {
  it.each([
    [
      'is below the headline, not today’s date in the head',
      `<p class="date">14 May 2024</p>${'<i></i>'.repeat(20)}<h1>Pier will be rebuilt after storm</h1><p class="date">11 May 2024</p>`,
    ],
    [
      'is no picture’s date',
      '<h1>Pier will be rebuilt after storm</h1><figcaption>Photo of 3 May 2024</figcaption><p>11 May 2024</p>',
    ],
    [
      'is no sentence that tells a date',
      `<h1>Pier will be rebuilt after storm</h1><p>The old pier of Velmar, as seen by the people of the town on the evening of 3 May 2024.</p><p>11 May 2024</p>`,
    ],
  ])('%s', (_name, html) => {
    expect(read(html).publishedAt).toBe('2024-05-11');
  });
});

describe('the date in the address', () => {
  it.each([
    ['/2024/05/11/pier', '2024-05-11'],
    ['/20240511/pier', '2024-05-11'],
    ['/2024/may/11/pier', '2024-05-11'],
    ['/2024/12/pier', undefined],
    ['/2024/12/132377/pier', undefined],
    ['/2024/43/pier', undefined],
  ])('%s', (path, day) => {
    const url = `https://courier.example.test${path}`;
    expect(read('', url).publishedAt).toBe(day);
  });
});
