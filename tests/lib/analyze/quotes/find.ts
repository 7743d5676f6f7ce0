import { analyze } from '../../../../lib/analyze/analyze.ts';
import type { Analysis } from '../../../../lib/model/analysis.ts';
import type { Article, Block } from '../../../../lib/model/article.ts';
import { readTagger } from '../../../../scripts/support/read-tagger.ts';

/** The product's own model: the tables are fitted on the names that it finds. */
const resources = { tagger: readTagger() };

/** An article of the given paragraphs, joined as the extractor joins them. */
export function articleOf(text: string): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].length });
  }
  return {
    url: 'https://news.test/a',
    canonicalUrl: 'https://news.test/a',
    title: 'A title',
    authors: [],
    lang: 'en',
    text,
    blocks,
    wordCount: text.split(' ').length,
    access: 'full',
  };
}

export function analyzeText(text: string): Analysis {
  return analyze(articleOf(text), resources);
}

/** Takes the brackets ⟦…⟧ out of a sample: the bare text, and what stood in brackets. */
export function readSample(sample: string): { text: string; expected: string[] } {
  const expected = [...sample.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => match[1] ?? '');
  return { text: sample.replace(/[⟦⟧]/gu, ''), expected };
}
