import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../lib/extract/metadata/metadata.ts';
import { readPageFacts } from '../../../../lib/extract/metadata/page-facts.ts';
import { runAtOnce } from '../../../../lib/extract/steps.ts';
import { pageOf, paragraphs } from '../page.ts';

const URL = 'https://courier.example.test/town/pier-will-be-rebuilt-after-storm';
const headline = '<h1>Pier will be rebuilt after storm</h1>';

/** JSON-LD of an article with these authors. */
function declared(...names: string[]): string {
  const node = { '@type': 'NewsArticle', url: URL, author: names.map((name) => ({ name })) };
  return `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
}

const SAMPLES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'takes the link to an author’s page',
    `${headline}<p><a href="/writers/7/ilse-morant">Ilse Morant</a></p>`,
    ['Ilse Morant'],
  ],
  [
    'believes a line with “By” before a shorter name',
    `${headline}<p class="author-line">Oda Vahl</p><p class="author-line">von Ilse Morant</p>`,
    ['Ilse Morant'],
  ],
  [
    'takes the line that names the declared author and more',
    `${declared('Ilse Morant')}${headline}<p class="byline">By Ilse Morant and Petrus Vahl</p>`,
    ['Ilse Morant', 'Petrus Vahl'],
  ],
  [
    'takes the fuller line in capitals too',
    `${declared('Ilse Morant')}${headline}<p class="byline">By ILSE MORANT and PETRUS VAHL</p>`,
    ['ILSE MORANT', 'PETRUS VAHL'],
  ],
  [
    'takes no “von” that goes on behind a link',
    `${headline}<p>Die Reise <a href="/rome">nach Rom</a> von Ilse Morant</p>`,
    [],
  ],
  [
    'takes co-authors who each have a link',
    `${declared('Ilse Morant')}${headline}<p><a href="/author/1">Ilse Morant</a> and <a href="/author/2">Petrus Vahl</a></p>`,
    ['Ilse Morant', 'Petrus Vahl'],
  ],
  [
    'takes the name from an element behind “By”',
    `${headline}<p>By <a href="/people/1">Ilse Morant</a></p>`,
    ['Ilse Morant'],
  ],
  [
    'reads no line into the next',
    `${headline}<p class="byline">By <b>Ilse Morant</b><i>Velmar Post</i></p>`,
    ['Ilse Morant'],
  ],
  [
    'takes the nearest',
    `${headline}<p class="author">Ilse Morant</p>${paragraphs(3)}<p class="author">Al Voss</p>`,
    ['Ilse Morant'],
  ],
  [
    'takes “by” and a name behind a date',
    `${headline}<div><small>posted <time>2024-05-12</time> 08:15</small> by Ilse Morant Vahl</div>`,
    ['Ilse Morant Vahl'],
  ],
  [
    'takes “von” and a name that stand alone',
    `${headline}<span> von Ilse Morant </span><p>Es war Mai.</p>`,
    ['Ilse Morant'],
  ],
  [
    'takes a name with particles behind “By”',
    `${headline}<p>By <a href="/7">Ilse de la Morant</a></p>`,
    ['Ilse de la Morant'],
  ],
  ['takes a name of East Asia', `${headline}<span class="writer">青山花子</span>`, ['青山花子']],
  [
    'takes no subjects that somebody writes on',
    `${headline}<span class="writer">港湾都市、嵐の歴史</span>`,
    [],
  ],
  [
    'takes the name of what JSON-LD refers to',
    `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","url":"${URL}","author":{"@id":"#1"}},{"@type":"Person","@id":"#1","name":"Ilse Morant"}]}</script>${headline}`,
    ['Ilse Morant'],
  ],
  [
    'is believed before one that JSON-LD only refers to',
    `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","url":"${URL}","author":{"@id":"#1"}},{"@type":"Person","@id":"#1","name":"Al Voss"}]}</script>${headline}<p>By Ilse Morant</p>`,
    ['Ilse Morant'],
  ],
  [
    'names nobody where it names the site, whoever signed a post below',
    `<meta property="og:site_name" content="Velmar Post">${headline}<p class="byline">By Velmar Post</p>${paragraphs(3)}<p class="byline">Al Voss</p>`,
    [],
  ],
  [
    'takes none of a teaser that is a link with a heading',
    `${headline}${paragraphs(3)}<a href="/2"><h3>Storm</h3><p>By Al Voss</p></a>`,
    [],
  ],
  [
    'takes none from a menu',
    `${headline}<ul><li class="menu-item"><a href="/author/9">Al Voss</a></li></ul>`,
    [],
  ],
  [
    'is believed before the publishing house in a meta tag',
    `<meta name="author" content="Morant Group">${headline}<p>By Ilse Vahl</p>`,
    ['Ilse Vahl'],
  ],
  [
    'is the meta tag’s where the page shows the name',
    `<meta name="author" content="Oda Brennick">${headline}<p class="byline">Oda Brennick</p><p>By Ilse Vahl</p>`,
    ['Oda Brennick'],
  ],
  [
    'takes none of a related article in microdata',
    `<article>${headline}<b itemprop="author">Ilse Morant</b></article><article><b itemprop="author">Al Voss</b></article>`,
    ['Ilse Morant'],
  ],
  [
    'takes none of a teaser in microdata',
    `${headline}<b itemprop="author">Ilse Morant</b><article>Storm <b itemprop="author">Al Voss</b></article>`,
    ['Ilse Morant'],
  ],
  [
    'leaves out who edited or contributed',
    `${declared('Ilse Morant', 'Oda Vahl')}${headline}<p class="byline">Contributions from Oda Vahl</p>`,
    ['Ilse Morant'],
  ],
];

describe('the byline', () => {
  it.each(SAMPLES)('%s', (_name, html, authors) => {
    const { metadata } = runAtOnce(readMetadata(readPageFacts(pageOf(html, URL), URL)));
    expect(metadata.authors?.value ?? []).toEqual(authors);
  });
});
