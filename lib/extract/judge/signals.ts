import { firstMeta } from '../meta-tags.ts';
import { countUnspaced, plainWords } from '../white-space.ts';
import type { AddressShape } from './address-shape.ts';
import type { Declared } from './declared.ts';
import type { BodyShape, Evidence } from './evidence.ts';
import type { PageShape } from './page-shape.ts';
import { type SeenPage, settledBy } from './settled.ts';

const NEWS_TYPE = /NewsArticle$|^(?:LiveBlogPosting|Report)$/;
const SECTION_TAGS = ['article:section', 'section', 'news_keywords', 'article:opinion', 'parsely-section'];

/** The numbers that the verdict is made of, by name, each 0..1. */
export function readSignals(seen: SeenPage): Record<string, number> {
  return {
    bias: 1,
    ...ofStructuredData(seen.declared),
    ...ofAddress(seen.address),
    ...ofPage(seen.evidence.shape),
    ...ofHead(seen.evidence),
    ...ofBody(seen.evidence.body),
    forum: flag(seen.address.namesForum || seen.declared.kinds.has('forum')),
    settled: flag(settledBy(seen)),
  };
}

const flag = (condition: unknown): number => (condition ? 1 : 0);
const upTo = (most: number, value: number): number => Math.min(1, value / most);

function ofStructuredData({ own, kinds, ogType, software }: Declared): Record<string, number> {
  return {
    ldNews: flag(own?.types.some((type) => NEWS_TYPE.test(type))),
    ldArticle: flag(own),
    ldDate: flag(own?.json.datePublished),
    ldAuthor: flag(own?.json.author),
    ldBody: flag(typeof own?.json.articleBody === 'string' && own.json.articleBody.length > 400),
    ldRecipe: flag(kinds.has('recipe')),
    ldList: flag(kinds.has('list')),
    ldPlain: flag(kinds.has('plain')),
    ldMedia: flag(kinds.has('media')),
    ogArticle: flag(/article|news|story|post/.test(ogType)),
    ogWebsite: flag(/website|homepage/.test(ogType)),
    ogOther: flag(ogType && !/article|news|story|post|website|homepage/.test(ogType)),
    software: flag(software),
  };
}

function ofAddress(shape: AddressShape): Record<string, number> {
  return {
    addressUnknown: flag(!shape.known),
    addressRoot: flag(shape.isRoot),
    addressShort: flag(shape.known && shape.depth === 1 && shape.slugWords < 3),
    addressSlug3: flag(shape.slugWords === 3),
    addressSlug4: flag(shape.slugWords >= 4),
    addressDated: flag(shape.isDated),
    addressNumber: flag(shape.hasNumber),
    addressOther: flag(shape.namesOther),
    addressMedia: flag(shape.namesMedia),
    addressManual: flag(shape.namesManual),
  };
}

function ofPage(page: PageShape): Record<string, number> {
  return {
    oneH1: flag(page.h1s === 1),
    manyH1: flag(page.h1s > 2),
    headlineLinked: flag(page.headlineLinked),
    headlineShared: flag(page.headlineShared),
    paragraphs: upTo(20, page.paragraphs),
    paragraphs3: flag(page.paragraphs >= 3),
    concentration: page.concentration,
    linkedShare: page.linkedShare,
    linkedHeadings: upTo(40, page.linkedHeadings),
    headingsToText: upTo(1, page.linkedHeadings / (3 * page.paragraphs + 3)),
    articleElements: flag(page.articleElements > 8),
    passwords: flag(page.passwords),
    prices: upTo(8, page.prices),
    cart: flag(page.cart),
    code: upTo(6, page.code),
    microOther: flag(page.microOther),
    ingredients: flag(page.ingredients),
    microArticle: flag(page.microArticles > 0 && page.microArticles <= 4),
    microManyArticles: flag(page.microArticles > 4),
    posts: upTo(6, page.posts),
    story: flag(page.stories > 0 && page.stories <= 4),
    video: flag(page.videos),
  };
}

/** What stands around the headline. */
function ofHead(evidence: Evidence): Record<string, number> {
  const words = countTitleWords(evidence.title);
  return {
    titleWords: upTo(14, words),
    titleShort: flag(words <= 3),
    dateNear: flag(evidence.dateNear),
    hasDate: flag(evidence.hasDate),
    bylineNear: flag(evidence.bylineNear),
    hasAuthor: flag(evidence.hasAuthor),
    metaSection: flag(firstMeta(evidence.facts.tags, SECTION_TAGS)),
  };
}

/** Words of a title; scripts that write none apart count two characters as one. */
function countTitleWords(title: string): number {
  return Math.max(plainWords(title).split(' ').length, Math.round(countUnspaced(title) / 2));
}

function ofBody(body: BodyShape | undefined): Record<string, number> {
  const paragraphs = Math.max(1, body?.paragraphs ?? 0);
  const words = body?.words ?? 0;
  return {
    bodyWords: upTo(3, Math.log10(1 + words)),
    bodyShort: flag(body && words < 120),
    bodyListed: body ? body.listItems / Math.max(1, body.listItems + body.paragraphs) : 0,
    bodyHeadings: body ? upTo(1, body.headings / paragraphs) : 0,
    bodyQuotes: upTo(0.03, (body?.quoteMarks ?? 0) / Math.max(1, words)),
    bodyDigits: upTo(0.1, (body?.digits ?? 0) / Math.max(1, words)),
    bodyQuestions: upTo(0.02, (body?.questionMarks ?? 0) / Math.max(1, words)),
    bodyYou: upTo(0.03, (body?.you ?? 0) / Math.max(1, words)),
    bodyEven: body ? upTo(60, words / paragraphs) : 0,
  };
}
