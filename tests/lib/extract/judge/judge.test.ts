import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/extract/read-page.ts';
import { pageOf, paragraphs } from '../page.ts';

const ld = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const ARTICLE = `<h1>Pier will be rebuilt after the storm</h1><p class="byline">By Ilse Morant</p><time datetime="2024-05-11">11 May</time>${paragraphs(8)}`;

describe('kinds of pages', () => {
  it.each([
    ['article', '/2024/05/11/pier-will-be-rebuilt-after-storm', ARTICLE, 'article'],
    ['opinion', '/opinion/pier-will-be-rebuilt-after-storm', ARTICLE, 'opinion'],
    [
      'live blog',
      '/2024/05/11/storm-over-velmar-tonight',
      `${ld({ '@type': 'LiveBlogPosting', headline: 'x' })}${ARTICLE}`,
      'liveBlog',
    ],
    [
      'front page',
      '/',
      `<h1>Courier</h1>${'<h2><a href="/x">A headline of the day</a></h2>'.repeat(30)}`,
      'other',
    ],
    ['legal page', '/privacy', `<h1>Privacy policy</h1>${paragraphs(9)}`, 'other'],
    [
      'video page',
      '/video/storm-over-velmar-tonight',
      '<h1>Storm over Velmar</h1><video></video><p>Waves at the pier.</p>',
      'video',
    ],
  ])('%s', (_name, path, html, kind) => {
    const url = `https://courier.example.test${path}`;
    const { verdict } = readPage(pageOf(html, url), url);
    expect(verdict.kind).toBe(kind);
    expect(verdict.score).toBeGreaterThanOrEqual(0);
    expect(verdict.score).toBeLessThanOrEqual(1);
  });

  it('says why in words that a reader can check', () => {
    const url = 'https://courier.example.test/2024/05/11/pier-will-be-rebuilt-after-storm';
    const codes = readPage(pageOf(ARTICLE, url), url).verdict.reasons.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['paragraphsBelowHeadline', 'dateNearHeadline', 'bylineNearHeadline']),
    );
  });
});
