import type { Article, Block } from '../../lib/model/article.ts';

/** An article of which only the words matter; paragraphs are parted by blank lines. */
export function articleOf(text: string, rest: Partial<Article> = {}): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    blocks.push({ kind: 'paragraph', start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return {
    url: 'https://news.example.test/a',
    canonicalUrl: 'https://news.example.test/a',
    title: 'A title',
    authors: [],
    lang: 'en',
    text,
    blocks,
    wordCount: text.split(/\s+/).length,
    access: 'full',
    ...rest,
  };
}
