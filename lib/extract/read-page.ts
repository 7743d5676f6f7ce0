import type { Notice } from '../model/analysis.ts';
import type { Article, Block, Verdict } from '../model/article.ts';
import { readBlocks } from './blocks.ts';
import { findBody } from './body.ts';
import { canonicalAddress } from './canonical.ts';
import { detectArticle } from './detect.ts';
import type { DraftBlock } from './draft-block.ts';
import { guessLanguage } from './metadata/language.ts';
import { readMetadata } from './metadata/metadata.ts';
import { type PageFacts, readPageFacts } from './metadata/page-facts.ts';
import { copyPage } from './page-copy.ts';
import { filterBlocks } from './passes/filter.ts';
import { createTextMap, type TextMap } from './text-map.ts';
import { plainWords } from './white-space.ts';

/** What was read of a page. `article` is there whenever one could be extracted, whatever the verdict. */
export interface ReadPage {
  readonly verdict: Verdict;
  readonly article?: Article;
  readonly notices: readonly Notice[];
  /** Leads from the article's text to the page; there when the article is. */
  readonly map?: TextMap;
  /** The numbers that the verdict was made of. */
  readonly signals?: readonly number[];
}

const LARGEST_PAGE = 150_000; // elements; the largest news page measured has 21,000
const LEAST_TEXT = 120; // characters; less is no article that anybody could analyze

/**
 * Reads a page: whether it is a news article, and what exactly it says. `url` is the address in the address bar.
 * Reads only, throws never; what went wrong is in the notices.
 */
export function readPage(document: Document, url: string): ReadPage {
  const verdict = detectArticle(document, url);
  if (document.getElementsByTagName('*').length > LARGEST_PAGE) {
    return { verdict, notices: [{ step: 'extract', reason: 'the page is too large' }] };
  }
  try {
    return extract(document, url, verdict);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown failure';
    return { verdict: { ...verdict, article: false }, notices: [{ step: 'extract', reason }] };
  }
}

function extract(document: Document, url: string, verdict: Verdict): ReadPage {
  const facts = readPageFacts(document, url);
  const metadata = readMetadata(facts);
  const title = metadata.title ?? facts.windowTitle;
  const copy = copyPage(document);
  const root = findBody(copy);
  const drafts = root ? filterBlocks(readBlocks(root), { headline: plainWords(title) }) : [];
  const { text, blocks } = joinBlocks(drafts);
  if (text.length < LEAST_TEXT) {
    return {
      verdict: { ...verdict, article: false, score: Math.min(verdict.score, 0.2) },
      notices: [{ step: 'extract', reason: 'no running text was found' }],
    };
  }
  const article: Article = {
    ...metadata,
    url,
    title: title || url,
    canonicalUrl: canonicalAddress(facts),
    lang: languageOf(metadata.lang, text),
    text,
    blocks,
    wordCount: countWords(text),
    access: accessOf(facts),
  };
  return { verdict, article, notices: [], map: createTextMap(document, article, drafts, copy.liveText) };
}

/** Puts drafted blocks into one text, two line breaks between them. */
function joinBlocks(drafts: readonly DraftBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let length = 0;
  for (const { kind, text } of drafts) {
    blocks.push({ kind, start: length, end: length + text.length });
    length += text.length + 2;
  }
  return { text: drafts.map((draft) => draft.text).join('\n\n'), blocks };
}

/** What the page claims, unless its text is plainly in another language. */
function languageOf(claimed: string | undefined, text: string): string | undefined {
  const guessed = guessLanguage(text);
  if (!claimed) return guessed;
  return !guessed || claimed.split('-')[0] === guessed || guessed === 'nb' ? claimed : guessed;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function accessOf({ main }: PageFacts): Article['access'] {
  return /^false$/i.test(String(main?.json.isAccessibleForFree)) ? 'partial' : 'full';
}
