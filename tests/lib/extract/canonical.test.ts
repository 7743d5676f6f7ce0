import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../lib/extract/canonical.ts';
import { readPageFacts } from '../../../lib/extract/metadata/page-facts.ts';
import { pageOf } from './page.ts';

const SITE = 'https://www.courier.test';
const SLUG = 'pier-will-be-rebuilt';

describe('the address that names an article', () => {
  it.each([
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
  ])('%s', (_name, url, head, expected) => {
    expect(canonicalAddress(readPageFacts(pageOf(head, url), url))).toBe(expected);
  });
});
