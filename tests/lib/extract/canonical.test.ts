import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../lib/extract/canonical.ts';
import { readPageFacts } from '../../../lib/extract/metadata/page-facts.ts';
import { pageOf } from './page.ts';

const SITE = 'https://www.courier.test';
const SLUG = 'pier-will-be-rebuilt';

// What it is or has, where the page is, what its head declares, and the answer.
const SAMPLES = [
  ['is that of the bar where nothing is declared', `${SITE}/${SLUG}`, '', `${SITE}/${SLUG}`],
  ['has no tracking and no fragment', `${SITE}/${SLUG}?utm_source=x&id=7#top`, '', `${SITE}/${SLUG}?id=7`],
  [
    'is the declared one',
    `${SITE}/m/${SLUG}`,
    `<link rel="canonical" href="/town/${SLUG}">`,
    `${SITE}/town/${SLUG}`,
  ],
  [
    'is not one of another site',
    `${SITE}/${SLUG}`,
    '<link rel="canonical" href="https://other.test/a">',
    `${SITE}/${SLUG}`,
  ],
  ['is not the front page', `${SITE}/${SLUG}`, `<link rel="canonical" href="${SITE}/">`, `${SITE}/${SLUG}`],
  [
    'is not what the page before declared',
    `${SITE}/${SLUG}`,
    `<link rel="canonical" href="${SITE}/storm-in-january">`,
    `${SITE}/${SLUG}`,
  ],
  ['is the one for all devices', `https://m.courier.test/${SLUG}/amp`, '', `${SITE}/${SLUG}`],
  [
    'is the one for all devices below a language',
    `https://en.m.courier.test/${SLUG}`,
    '',
    `https://en.courier.test/${SLUG}`,
  ],
  [
    'is the declared one though it is for mobile devices',
    `https://m.courier.test/${SLUG}`,
    `<link rel="canonical" href="https://m.courier.test/${SLUG}">`,
    `https://m.courier.test/${SLUG}`,
  ],
  [
    'is the page that an AMP cache copies',
    `https://www-courier-test.cdn.ampproject.org/c/s/www.courier.test/${SLUG}?amp_js_v=0.1`,
    '',
    `${SITE}/${SLUG}`,
  ],
  [
    'is the page that a search engine copies',
    `https://www.google.co.uk/amp/s/www.courier.test/${SLUG}`,
    '',
    `${SITE}/${SLUG}`,
  ],
  [
    'keeps what may be a part of its name',
    `${SITE}/story?source=7&output=x`,
    '',
    `${SITE}/story?source=7&output=x`,
  ],
  ['has no parameter for AMP', `${SITE}/${SLUG}?outputType=amp&amp=1`, '', `${SITE}/${SLUG}`],
  ['keeps a path in the fragment', `${SITE}/app#/stories/7`, '', `${SITE}/app#/stories/7`],
  [
    'is none of another owner below .co.uk',
    `https://velmar.co.uk/${SLUG}`,
    `<link rel="canonical" href="https://other.co.uk/${SLUG}">`,
    `https://velmar.co.uk/${SLUG}`,
  ],
  [
    'is that of another host of the same owner',
    `https://news.velmar.co.uk/${SLUG}`,
    `<link rel="canonical" href="https://www.velmar.co.uk/town/${SLUG}">`,
    `https://www.velmar.co.uk/town/${SLUG}`,
  ],
  [
    'is none at another port',
    `http://courier.test:8080/${SLUG}`,
    `<link rel="canonical" href="http://courier.test:9090/${SLUG}">`,
    `http://courier.test:8080/${SLUG}`,
  ],
  [
    'is none with another value of the same parameter',
    `${SITE}/story.php?id=8`,
    `<link rel="canonical" href="${SITE}/story.php?id=7"><meta property="og:url" content="${SITE}/story.php?id=8&amp;utm_medium=x">`,
    `${SITE}/story.php?id=8`,
  ],
  [
    'is what JSON-LD gives where the link leads elsewhere',
    `${SITE}/x/${SLUG}`,
    `<link rel="canonical" href="${SITE}/"><script type="application/ld+json">{"@type":"NewsArticle","url":"${SITE}/town/${SLUG}"}</script>`,
    `${SITE}/town/${SLUG}`,
  ],
] as const;

describe('the address that names an article', () => {
  it('is found for whatever is declared', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        (declared, url) => {
          const document = pageOf('<link rel="canonical">', url);
          document.querySelector('link')?.setAttribute('href', declared);
          const facts = readPageFacts(document, url);
          const address = canonicalAddress(facts);
          expect(canonicalAddress({ ...facts, url: address })).toBe(address);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each(SAMPLES)('%s', (_name, url, head, expected) => {
    expect(canonicalAddress(readPageFacts(pageOf(head, url), url))).toBe(expected);
  });
});
