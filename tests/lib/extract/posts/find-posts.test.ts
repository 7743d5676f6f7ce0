import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/extract/read-page.ts';
import { pageOf } from '../page.ts';

const URL = 'https://valley-post.example.test/live/flood-watch-on-the-river-orne';
const POSTS = [
  [
    'Bridge closed at noon',
    '2026-03-15T11:40:00Z',
    'The stone bridge at Castellan is closed, because the water has reached its arches.',
  ],
  [
    'School lets children go',
    '2026-03-14T09:15:00Z',
    'The school on the lower bank sent all of its 180 children home at nine in the morning.',
  ],
  [
    'River above the mark',
    '2026-03-13T06:20:00Z',
    'The Orne rose above the first mark at twenty past six, the water office of the valley says.',
  ],
] as const;
type Post = readonly [title: string, date: string, words: string];

function read(body: string, updates: readonly Post[] = []) {
  const ld = {
    '@context': 'https://schema.org',
    '@type': 'LiveBlogPosting',
    headline: 'Flood watch on the river Orne',
    datePublished: '2026-03-13T06:00:00Z',
    liveBlogUpdate: updates.map(([headline, datePublished]) => ({
      '@type': 'BlogPosting',
      headline,
      datePublished,
    })),
  };
  const html = `<html lang="en"><head><title>Flood watch on the river Orne</title><script type="application/ld+json">${JSON.stringify(ld)}</script></head><body><main><h1>Flood watch on the river Orne</h1>${body}</main>`;
  return readPage(pageOf(html, URL), URL).article;
}

const timed = (tag: string, open: string) =>
  POSTS.map(
    ([title, date, words]) =>
      `<${open}><h2>${title}</h2><p><time datetime="${date}">${date.slice(11, 16)}</time></p><p>${words}</p><p>${words.replace('The', 'Again, the')}</p></${tag}>`,
  ).join('');
const told = POSTS.map(
  ([title, , words]) =>
    `<section><h2>${title}</h2><p>${words}</p><p>${words.replace('The', 'Again, the')}</p></section>`,
).join('');

describe('the posts of a live blog', () => {
  const expected = POSTS.map(([title, publishedAt]) => ({ title, publishedAt }));

  it.each([
    ['sections', timed('section', 'section')],
    ['articles', timed('article', 'article')],
    ['divs with a label', timed('div', 'div class="live-post"')],
  ])('are found in %s, in the order of the page', (_, body) => {
    expect(read(body)?.posts).toMatchObject(expected);
  });

  it('have their dates from JSON-LD where the page shows none', () => {
    expect(read(told, POSTS)?.posts).toMatchObject(expected);
  });

  it('are believed against JSON-LD that tells of other posts', () => {
    const stale: Post[] = [['Choir sings from windows', '2025-01-01T10:00:00Z', '']];
    expect(read(timed('section', 'section'), stale)?.posts).toMatchObject(expected);
  });

  it('begin at their headlines and end before the next', () => {
    const article = read(timed('section', 'section'));
    const texts = article?.posts?.map(({ start, end }) => article.text.slice(start, end));
    expect(texts?.map((text) => text.split('\n\n')[0])).toEqual(POSTS.map(([title]) => title));
    expect(texts?.every((text) => !/\d\d:\d\d/.test(text))).toBe(true);
  });

  it('are none on a page that is no live blog', () => {
    const html = `<html lang="en"><h1>Flood watch on the river Orne</h1>${timed('section', 'section')}`;
    const url = 'https://valley-post.example.test/2026/03/15/flood-watch-on-the-orne';
    expect(readPage(pageOf(html, url), url).article?.posts).toBeUndefined();
  });

  it('are in order, apart and inside the text, however many and however broken', () => {
    const pieces = fc.array(
      fc.constantFrom(timed('section', 'section'), told, '</section>', '<div>', '<time>'),
      {
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(pieces, (mixed) => {
        const article = read(mixed.join(''), POSTS);
        let end = 0;
        for (const post of article?.posts ?? []) {
          expect(post.start).toBeGreaterThanOrEqual(end);
          expect(post.end).toBeGreaterThan(post.start);
          end = post.end;
        }
        expect(end).toBeLessThanOrEqual(article?.text.length ?? 0);
      }),
      { numRuns: 20 },
    );
  });
});
