import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/extract/read-page.ts';
import { pageOf, paragraphs } from './page.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/living/${name}.html`, import.meta.url), 'utf8');

describe('a live blog', () => {
  const url = 'https://valley-post.example/live/flood-watch-on-the-river-orne';
  const { verdict, article } = readPage(pageOf(fixture('live/flood-watch-on-the-river-orne'), url), url);

  it('is known as one', () => {
    expect(verdict).toMatchObject({ article: true, kind: 'liveBlog' });
  });

  it('is read from its last post to its first', () => {
    const posts = ['The stone bridge at Castellan', 'The school on the lower bank', 'The Orne rose'];
    const places = posts.map((words) => article?.text.indexOf(words) ?? -1);
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('a page that goes on below the article', () => {
  const title = 'Museum of keys opens its last door';
  const next = 'Bakers of Lower Tarn agree on one size of loaf';
  const words =
    'The guild of the bakers met in the hall of weights to swear on the scales, as it has done since 1503.';
  const head = `<title>${title} | The Tarn Ledger</title><meta property="og:type" content="article">`;
  const one = (name: string, text: string) =>
    `<h1>${name}</h1><p>By Ada Moll · <time>March 3, 2026</time></p>${text}`;
  const loaf = Array.from({ length: 6 }, (_, i) => `<p>${words.replace('1503', String(1503 + i))}</p>`).join(
    '',
  );
  it.each([
    ['article', 'article class="story"'],
    ['div', 'div class="story"'],
    ['section', 'section'],
  ])('leaves out the next one, in %s elements', (name, tag) => {
    const html = `<html lang="en"><head>${head}<body><main><${tag}>${one(title, paragraphs(6))}</${name}><${tag}>${one(next, loaf)}</${name}></main>`;
    const url = 'https://news.example.test/2026/03/03/museum-opens-its-last-door';
    const { article } = readPage(pageOf(html, url), url);
    expect(article?.text).toContain('rebuild the old pier');
    expect(article?.text).not.toContain('guild of the bakers');
  });
});
