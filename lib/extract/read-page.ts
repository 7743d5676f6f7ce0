import type { Notice } from '../model/analysis.ts';
import type { Article, Block, Verdict } from '../model/article.ts';
import { PAGE_TOO_LARGE } from '../model/page.ts';
import { readAccess } from './access.ts';
import { findAsides } from './asides/find-asides.ts';
import { readBlocksInSteps } from './blocks.ts';
import { type Body, findBody } from './body.ts';
import { canonicalAddress } from './canonical.ts';
import type { DraftBlock } from './draft-block.ts';
import type { BodyShape } from './judge/evidence.ts';
import { judge } from './judge/judge.ts';
import { kindOf } from './judge/kind.ts';
import { readPageShape } from './judge/page-shape.ts';
import { languageOf } from './metadata/find-language.ts';
import { type Metadata, provenanceOf, readMetadata } from './metadata/metadata.ts';
import { type PageFacts, readPageFacts } from './metadata/page-facts.ts';
import { addressLoaded } from './metadata/stale-head.ts';
import { isBeyondCopying, isBeyondReading } from './page-bounds.ts';
import { copyPage, type PageCopy, textsIn } from './page-copy.ts';
import { filterBlocks, filterInSteps } from './passes/filter.ts';
import { placeBlocks } from './placed-block.ts';
import { findPosts } from './posts/find-posts.ts';
import { findStandfirst } from './standfirst.ts';
import { runAtOnce, type Steps } from './steps.ts';
import { createTextMap, type TextMap } from './text-map.ts';
import { countUnspaced, plainWords } from './white-space.ts';

/** What was read of a page. `article` is there whenever one could be extracted, whatever the verdict. */
export interface ReadPage {
  readonly verdict: Verdict;
  readonly article?: Article;
  readonly notices: readonly Notice[];
  /** Leads from the article's text to the page; there when the article is. */
  readonly map?: TextMap;
  /** The numbers that the verdict was made of. */
  readonly signals?: Readonly<Record<string, number>>;
}

// "you" and "your" in English, German (polite), French and Spanish: manuals and shops address their reader.
const YOU = /\b(?:you|your|yours|Sie|Ihre?[nmr]?|vous|votre|vos|usted|tu)\b/g;
const LEAST_TEXT = 120; // characters; less is no article that anybody could analyze

/** Reads a page in one go. */
export function readPage(document: Document, url: string): ReadPage {
  return runAtOnce(readPageInSteps(document, url));
}

/**
 * Reads a page: whether it is a news article, and what exactly it says. `url` is the address in the address bar.
 * The page is copied in the first step and all is read of the copy, so it may change between the steps.
 * Reads only, throws never; what went wrong is in the notices.
 */
export function* readPageInSteps(document: Document, url: string): Steps<ReadPage> {
  if (isBeyondCopying(document)) return unread(PAGE_TOO_LARGE);
  try {
    return yield* read(document, url);
  } catch (error) {
    return unread(error instanceof Error ? error.message : 'unknown failure');
  }
}

function unread(reason: string): ReadPage {
  const verdict: Verdict = {
    article: false,
    kind: 'other',
    score: 0,
    reasons: [{ code: 'fewParagraphs', values: ['0'] }],
  };
  return { verdict, notices: [{ step: 'extract', reason }] };
}

function* read(document: Document, url: string): Steps<ReadPage> {
  const loaded = addressLoaded(document);
  const page = yield* copyPage(document);
  if (isBeyondReading(page.document)) return unread(PAGE_TOO_LARGE);
  yield;
  const facts = readPageFacts(page.document, url, loaded);
  yield;
  const { metadata, descriptions, dateNear, bylineNear } = yield* readMetadata(facts);
  const shape = yield* readPageShape(facts);
  const title = metadata.title?.value ?? facts.windowTitle;
  const authors = metadata.authors?.value ?? [];
  const isLiveBlog = kindOf(facts, true) === 'liveBlog';
  const found = yield* findBody(page, title, isLiveBlog);
  const { drafts, standfirst } = found
    ? yield* draftBlocks(found, page, facts, { title, authors }, descriptions)
    : { drafts: [], standfirst: undefined };
  yield;
  const { text, blocks } = joinBlocks(drafts);
  const wordCount = countWords(text);
  yield;
  const body = text.length < LEAST_TEXT ? undefined : bodyShape(drafts, text, wordCount);
  const hasDate = metadata.publishedAt !== undefined;
  const hasAuthor = authors.length > 0;
  const { verdict, signals } = judge({ facts, shape, body, dateNear, bylineNear, hasDate, hasAuthor, title });
  if (!body || !found) return { verdict, signals, notices: [] };
  yield;
  const places = placeBlocks(blocks, drafts, textsIn(page, found.liveText));
  yield;
  const asides = findAsides(facts.headline, places, text.length);
  yield;
  const posts = isLiveBlog ? findPosts(facts, text, places) : undefined;
  yield;
  const known: Metadata = {
    ...metadata,
    standfirst: standfirst ? { value: standfirst, source: 'page' } : metadata.standfirst,
    lang: languageOf(metadata.lang, text),
  };
  const article: Article = {
    url,
    canonicalUrl: canonicalAddress(facts),
    title: title || url,
    standfirst: known.standfirst?.value,
    authors,
    siteName: known.siteName?.value,
    section: known.section?.value,
    lang: known.lang?.value,
    publishedAt: known.publishedAt?.value,
    modifiedAt: known.modifiedAt?.value,
    provenance: provenanceOf(known),
    text,
    blocks,
    asides,
    posts,
    wordCount,
    access: readAccess(facts, text, wordCount),
  };
  yield;
  return {
    verdict,
    signals,
    article,
    notices: [],
    map: createTextMap(document, article, drafts, found.liveText),
  };
}

/** The blocks of the body, its standfirst first. */
function* draftBlocks(
  { root, liveText }: Body,
  page: PageCopy,
  facts: PageFacts,
  { title, authors }: { readonly title: string; readonly authors: readonly string[] },
  descriptions: readonly string[],
): Steps<{ readonly drafts: readonly DraftBlock[]; readonly standfirst?: string }> {
  const context = { headline: plainWords(title), authors: authors.map(plainWords) };
  const read = yield* readBlocksInSteps(root);
  yield;
  const blocks = yield* filterInSteps(read, context);
  const standfirst = findStandfirst(facts.headline, descriptions, blocks);
  // What no pass would leave in the body is no standfirst either.
  if (!standfirst || filterBlocks([standfirst], { ...context, headline: '' }).length === 0)
    return { drafts: blocks };
  for (const { node } of standfirst.runs) {
    const live = page.liveText.get(node);
    if (live) liveText.set(node, live);
  }
  return { drafts: [standfirst, ...blocks], standfirst: standfirst.text };
}

/** The numbers of the body that the judge asks for. */
function bodyShape(drafts: readonly DraftBlock[], text: string, words: number): BodyShape {
  const count = (kind: DraftBlock['kind']) => drafts.filter((draft) => draft.kind === kind).length;
  return {
    words,
    paragraphs: drafts.filter(({ kind, text }) => kind !== 'heading' && kind !== 'list' && text.length >= 80)
      .length,
    listItems: count('list'),
    headings: count('heading'),
    quoteMarks: text.match(/["“”„«»「」]/g)?.length ?? 0,
    digits: text.match(/\p{Nd}+/gu)?.length ?? 0,
    questionMarks: text.match(/[?？]/g)?.length ?? 0,
    you: text.match(YOU)?.length ?? 0,
  };
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

/** Words; scripts that write none apart count two characters as one. */
function countWords(text: string): number {
  const unspaced = countUnspaced(text);
  const spaced = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return unspaced > spaced ? Math.round(unspaced / 2) : spaced;
}
