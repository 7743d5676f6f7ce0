import type { Article, Block } from '../../../lib/model/article.ts';

/** An article of plain text: its paragraphs are its lines, and every offset stays what it was. */
export function toArticle(text: string, lang: string): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const start = match.index;
    if (match[0].trim()) blocks.push({ kind: 'paragraph', start, end: start + match[0].length });
  }
  return {
    url: 'https://example.test/',
    canonicalUrl: 'https://example.test/',
    title: '',
    authors: [],
    lang,
    text,
    blocks,
    wordCount: text.split(/\s+/u).length,
    access: 'full',
  };
}
