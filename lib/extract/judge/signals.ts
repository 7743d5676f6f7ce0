import { isArticleNode, MOST_ARTICLES } from '../json-ld.ts';
import { firstMeta } from '../meta-tags.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { plainWords } from '../white-space.ts';
import { readAddressShape } from './address-shape.ts';
import type { PageShape } from './page-shape.ts';

/** What the body that was extracted looks like; absent where none was found. */
export interface BodyShape {
  readonly words: number;
  /** Blocks of running text. */
  readonly paragraphs: number;
  readonly listItems: number;
  readonly headings: number;
  /** Share of the text that is inside links, 0..1. */
  readonly linked: number;
  /** Quotation marks in the text. */
  readonly quoteMarks: number;
  /** Numbers in the text. */
  readonly digits: number;
  readonly questionMarks: number;
  /** Words that address the reader. */
  readonly you: number;
}

/** All that the judge weighs. */
export interface Evidence {
  readonly facts: PageFacts;
  readonly shape: PageShape;
  readonly body?: BodyShape;
  readonly dateNear: boolean;
  readonly bylineNear: boolean;
  readonly hasDate: boolean;
  readonly hasAuthor: boolean;
  readonly title: string;
}

const NEWS_TYPE = /NewsArticle$|^(?:LiveBlogPosting|Report)$/;
const OTHER_TYPES: Readonly<Record<string, RegExp>> = {
  ldRecipe: /^(?:Recipe|HowTo|HowToStep)$/,
  ldForum: /^(?:DiscussionForumPosting|QAPage|Question)$/,
  ldProduct:
    /^(?:Product|ProductGroup|Offer|AggregateOffer|OfferCatalog|SoftwareApplication|Hotel|Restaurant|LocalBusiness|Service|Course)$/,
  ldList: /^(?:CollectionPage|SearchResultsPage|ItemList|Blog|ProfilePage)$/,
  ldPlain: /^(?:ContactPage|AboutPage|FAQPage|JobPosting|TechArticle|APIReference|Event)$/,
  ldMedia: /^(?:VideoObject|VideoGallery|ImageGallery|MediaGallery|AudioObject|PodcastEpisode)$/,
};
const PUBLISHED_TAGS =
  'article:published_time og:published_time og:article:published_time parsely-pub-date datepublished publish-date pubdate publication_date dc.date.issued article.published sailthru.date article:published'.split(
    ' ',
  );
const SECTION_TAGS = ['article:section', 'section', 'news_keywords', 'article:opinion', 'parsely-section'];
const LEGAL_TITLE =
  /^(?:impressum|imprint|datenschutz|privacy (?:policy|notice|statement|center)|terms (?:of|and|&)|cookie (?:policy|notice)|allgemeine gesch|nutzungsbedingungen|nutzungsregeln|legal notice|mentions légales|aviso legal|editorial policy)/i;
const LEGAL_TITLE_WORDS = 4;
const THIN = 200; // words; below it a page with a player or pictures is about those

/** The numbers that the verdict is made of, by name, each 0..1. */
export function readSignals(evidence: Evidence): Record<string, number> {
  const { facts } = evidence;
  const declared = ofStructuredData(facts);
  return {
    bias: 1,
    ...declared,
    ...ofAddress(facts.url),
    ...ofPage(evidence.shape, evidence),
    ...ofBody(evidence.body),
    ...ofKind(evidence, declared.ldForum === 1),
  };
}

const flag = (condition: unknown): number => (condition ? 1 : 0);
const upTo = (most: number, value: number): number => Math.min(1, value / most);

function ofStructuredData({ main, nodes, tags }: PageFacts): Record<string, number> {
  const og = firstMeta(tags, ['og:type'])?.toLowerCase() ?? '';
  const articles = nodes.filter(isArticleNode).length;
  const own = main && articles <= MOST_ARTICLES ? main : undefined;
  const top = nodes.filter((node) => !node.under || /^(?:mainEntity|mainEntityOfPage)$/.test(node.under));
  const marks = Object.entries(OTHER_TYPES).map(([name, type]) => [
    name,
    flag(top.some((node) => node.types.some((t) => type.test(t)))),
  ]);
  return {
    ldNews: flag(own?.types.some((type) => NEWS_TYPE.test(type))),
    ldArticle: flag(own),
    ldManyArticles: flag(articles > MOST_ARTICLES),
    ldDate: flag(own?.json.datePublished),
    ldAuthor: flag(own?.json.author),
    ldBody: flag(typeof own?.json.articleBody === 'string' && own.json.articleBody.length > 400),
    ldPaid: flag(own?.json.isAccessibleForFree !== undefined),
    ...Object.fromEntries(marks),
    ogArticle: flag(/article|news|story|post/.test(og)),
    ogWebsite: flag(/website|homepage/.test(og)),
    ogOther: flag(og && !/article|news|story|post|website|homepage/.test(og)),
    metaPublished: flag(firstMeta(tags, PUBLISHED_TAGS)),
    metaSection: flag(firstMeta(tags, SECTION_TAGS)),
  };
}

function ofAddress(url: string): Record<string, number> {
  const shape = readAddressShape(url);
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
    addressQuery: flag(shape.hasQuery && shape.slugWords < 3),
  };
}

function ofPage(page: PageShape, evidence: Evidence): Record<string, number> {
  const title = plainWords(evidence.title);
  return {
    oneH1: flag(page.h1s === 1),
    noH1: flag(page.h1s === 0),
    manyH1: flag(page.h1s > 2),
    titleWords: upTo(14, title.split(' ').length),
    titleShort: flag(title.split(' ').length <= 3),
    dateNear: flag(evidence.dateNear),
    hasDate: flag(evidence.hasDate),
    bylineNear: flag(evidence.bylineNear),
    hasAuthor: flag(evidence.hasAuthor),
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
    images: upTo(40, page.images),
    video: flag(page.videos),
  };
}

/** Where several marks mean the same kind of page, one of them is enough. */
function ofKind(evidence: Evidence, saysForum: boolean): Record<string, number> {
  const { facts, title, body } = evidence;
  const shape = readAddressShape(facts.url);
  const legalTitle = LEGAL_TITLE.test(title.trim());
  return {
    legal: flag(legalTitle || shape.namesLegal),
    legalTitle: flag(legalTitle),
    forum: flag(shape.namesForum || saysForum),
    mediaThin: flag(shape.namesMedia && (body?.words ?? 0) < THIN),
    settled: flag(isSettled(evidence)),
  };
}

/**
 * Pages that are no news whatever else they look like: too few were labelled for weights, and on these all
 * signals of an article may be there. Legal texts, players without a text, threads that claim to be nothing else.
 */
function isSettled({ facts, title, body }: Evidence): boolean {
  const shape = readAddressShape(facts.url);
  const words = title.trim().split(/\s+/).length;
  if (LEGAL_TITLE.test(title.trim()) && (shape.namesLegal || words <= LEGAL_TITLE_WORDS)) return true;
  if (shape.namesMedia && (body?.words ?? 0) < THIN / 2) return true;
  const og = firstMeta(facts.tags, ['og:type']) ?? '';
  return shape.namesForum && !facts.main && !/article|news/i.test(og);
}

function ofBody(body: BodyShape | undefined): Record<string, number> {
  const paragraphs = Math.max(1, body?.paragraphs ?? 0);
  const words = body?.words ?? 0;
  return {
    noBody: flag(!body),
    bodyWords: upTo(3, Math.log10(1 + words)),
    bodyShort: flag(body && words < 120),
    bodyLong: flag(words > 3000),
    bodyParagraphs: upTo(20, body?.paragraphs ?? 0),
    bodyListed: body ? body.listItems / Math.max(1, body.listItems + body.paragraphs) : 0,
    bodyHeadings: body ? upTo(1, body.headings / paragraphs) : 0,
    bodyLinked: body?.linked ?? 0,
    bodyQuotes: upTo(0.03, (body?.quoteMarks ?? 0) / Math.max(1, words)),
    bodyDigits: upTo(0.1, (body?.digits ?? 0) / Math.max(1, words)),
    bodyQuestions: upTo(0.02, (body?.questionMarks ?? 0) / Math.max(1, words)),
    bodyYou: upTo(0.03, (body?.you ?? 0) / Math.max(1, words)),
    bodyEven: body ? upTo(60, words / paragraphs) : 0,
  };
}
