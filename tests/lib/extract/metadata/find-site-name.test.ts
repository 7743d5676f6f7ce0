import { describe, expect, it } from 'vitest';
import { findSiteName } from '../../../../lib/extract/metadata/find-site-name.ts';
import { fromJsonLd } from '../../../../lib/extract/metadata/from-json-ld.ts';
import { fromMeta } from '../../../../lib/extract/metadata/from-meta.ts';
import { readPageFacts } from '../../../../lib/extract/metadata/page-facts.ts';
import { pageOf } from '../page.ts';

const VELMAR = 'https://www.velmar-courier.test/pier-will-be-rebuilt';
const SHORT = 'https://www.vco.test/pier-will-be-rebuilt';
const tag = (name: string) => `<meta property="og:site_name" content="${name}">`;
const publisher = (name: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"${name}"}}</script>`;
const title = (tail: string) => `<title>Pier will be rebuilt - ${tail}</title>`;

describe('the site’s name', () => {
  it.each([
    ['is what the page calls itself', SHORT, tag('Velmar Courier'), 'Velmar Courier'],
    [
      'is the one that the host confirms',
      VELMAR,
      tag('Town') + publisher('The Velmar Courier'),
      'The Velmar Courier',
    ],
    [
      'is the one in the title that the host confirms',
      VELMAR,
      tag('U.S.') + title('Velmar Courier'),
      'Velmar Courier',
    ],
    ['is the one in the title rather than an address', SHORT, tag('vco.test') + title('VCO'), 'VCO'],
    [
      'is an address rather than the section in the title',
      SHORT,
      tag('vco.test') + title('Town'),
      'vco.test',
    ],
    [
      'is not shortened by the title',
      SHORT,
      tag('Velmar Courier Online') + title('Town'),
      'Velmar Courier Online',
    ],
    [
      'is what stands behind the title of the window',
      SHORT,
      `<title>Pier will be rebuilt - VCO Online</title>${tag('Pier will be rebuilt - VCO Online')}`,
      'VCO Online',
    ],
    ['is the host where nothing names it', VELMAR, '', 'velmar-courier.test'],
  ])('%s', (_name, url, html, name) => {
    const facts = readPageFacts(pageOf(html, url), url);
    expect(findSiteName(facts, [fromJsonLd(facts), fromMeta(facts)])?.value).toBe(name);
  });
});
