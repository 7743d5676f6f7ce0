import { describe, expect, it } from 'vitest';
import { readAccess } from '../../../lib/extract/access.ts';
import { readPageFacts } from '../../../lib/extract/metadata/page-facts.ts';
import { pageOf } from './page.ts';

const URL = 'https://news.example.test/2024/05/11/a-long-enough-slug-here';
const ARTICLE = { '@type': 'NewsArticle', url: URL };
const WALL = '<div class="site-Paywall">Read on for one crown.</div>';
const WHOLE = 'They went home in the end.';
const CUT = 'They went home and …';

describe('how much of an article is there', () => {
  it.each([
    ['nothing is said', {}, '', WHOLE, 300, 'full'],
    ['it is free', { isAccessibleForFree: true }, '', WHOLE, 300, 'full'],
    ['it is free and short', { isAccessibleForFree: 'True', wordCount: 500 }, '', WHOLE, 90, 'full'],
    ['it is paid for, and all there', { isAccessibleForFree: false }, '', WHOLE, 300, 'full'],
    [
      'it is paid for, and all words are there',
      { isAccessibleForFree: 'False', wordCount: 320 },
      '',
      WHOLE,
      300,
      'full',
    ],
    ['it is paid for, and hardly begins', { isAccessibleForFree: 'False' }, '', WHOLE, 119, 'paywalled'],
    [
      'it is paid for, and words are missing',
      { isAccessibleForFree: false, wordCount: 900 },
      '',
      WHOLE,
      300,
      'partial',
    ],
    ['it is paid for, and breaks off', { isAccessibleForFree: false }, '', CUT, 300, 'partial'],
    ['it is paid for, and a wall stands there', { isAccessibleForFree: false }, WALL, WHOLE, 300, 'partial'],
    ['a wall stands there, and little text', {}, WALL, WHOLE, 90, 'partial'],
    ['a wall stands there, and the text breaks off', {}, WALL, CUT, 300, 'partial'],
    ['a wall stands in an article that is all there', {}, WALL, WHOLE, 300, 'full'],
    ['it breaks off, and no wall is near', {}, '', CUT, 300, 'full'],
  ])('where %s', (_name, said, markup, text, words, expected) => {
    const ld = JSON.stringify({ ...ARTICLE, ...said });
    const document = pageOf(`<script type="application/ld+json">${ld}</script><h1>Pier</h1>${markup}`, URL);
    expect(readAccess(readPageFacts(document, URL), text, words)).toBe(expected);
  });

  it('is full where a page describes no article', () => {
    expect(readAccess(readPageFacts(pageOf('<p>Pier</p>', URL), URL), WHOLE, 50)).toBe('full');
  });
});
