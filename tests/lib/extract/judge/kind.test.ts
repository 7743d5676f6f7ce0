import { expect, it } from 'vitest';
import { kindOf } from '../../../../lib/extract/judge/kind.ts';
import { readPageFacts } from '../../../../lib/extract/metadata/page-facts.ts';
import { pageOf } from '../page.ts';

const typed = (type: string) =>
  `<script type="application/ld+json">{"@type":"${type}","headline":"Pier"}</script>`;

it.each([
  ['article', '/2026/03/15/pier-will-be-rebuilt', '', true],
  ['article', '/2026/03/15/opinions-differ-on-the-pier', '', true],
  ['article', '/culture/live-action-remake-of-the-pier', '', true],
  ['opinion', '/opinion/why-the-pier-must-stay', '', true],
  ['opinion', '/2026/03/15/why-the-pier-must-stay', '<title>Opinion: Why the pier must stay</title>', true],
  ['opinion', '/2026/03/15/pier', '<meta property="article:section" content="Kommentar">', true],
  ['opinion', '/2026/03/15/pier', typed('OpinionNewsArticle'), true],
  ['liveBlog', '/2026/03/15/pier-live-updates', '', true],
  ['liveBlog', '/live/pier', '', true],
  ['liveBlog', '/2026/03/15/pier', typed('LiveBlogPosting'), true],
  ['gallery', '/gallery/the-pier-through-the-years', '', false],
  ['gallery', '/2026/03/15/pier', typed('ImageGallery'), false],
  ['video', '/video/the-pier-from-above', '', false],
  ['video', '/2026/03/15/pier', typed('VideoObject'), false],
  ['other', '/shop/pier-mug', '', false],
] as const)('%s: %s %s', (kind, path, head, isArticle) => {
  const url = `https://news.example.test${path}`;
  expect(kindOf(readPageFacts(pageOf(`<html><head>${head}</head>`, url), url, url), isArticle)).toBe(kind);
});
