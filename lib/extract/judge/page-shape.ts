import type { PageFacts } from '../metadata/page-facts.ts';
import { looseTexts } from '../running-text.ts';
import { STRIDE, type Steps } from '../steps.ts';
import { plainWords } from '../white-space.ts';
import { countLabels } from './labels.ts';

/** What a page consists of, in numbers. */
export interface PageShape {
  readonly h1s: number;
  /** Paragraphs of running text outside navigation, margins and comments. */
  readonly paragraphs: number;
  /** Share of the running text that stands in one place, 0..1. */
  readonly concentration: number;
  /** Share of all text that is inside links, 0..1. */
  readonly linkedShare: number;
  readonly linkedHeadings: number;
  readonly articleElements: number;
  readonly passwords: number;
  readonly prices: number;
  readonly cart: boolean;
  readonly code: number;
  readonly microOther: boolean;
  readonly microArticles: number;
  /** Parts that are named as posts of a thread. */
  readonly posts: number;
  readonly ingredients: boolean;
  readonly videos: number;
  /** Parts that are named as the text of an article. */
  readonly stories: number;
  /** The headline leads to another page: it is a teaser's. */
  readonly headlineLinked: boolean;
  /** The window title and the headline say the same. */
  readonly headlineShared: boolean;
}

const RUNNING_TEXT = 80; // characters
const MOSTLY_LINKS = 0.4;
const MARGINS = 'nav,footer,aside,[hidden],[class*="comment" i],[id*="comment" i]';
const OTHER_ITEMS =
  /(?:Product|Recipe|Offer|QAPage|Question|DiscussionForumPosting|SoftwareApplication|LocalBusiness|Event)$/;
const MOST_ITEMS = 60;

/** Counts what tells kinds of pages apart. Linear in the size of the page. */
export function* readPageShape(facts: PageFacts): Steps<PageShape> {
  const { document, headline } = facts;
  const count = (name: string) => document.getElementsByTagName(name).length;
  const items = [...document.querySelectorAll('[itemtype]')]
    .slice(0, MOST_ITEMS)
    .map((element) => element.getAttribute('itemtype')?.trim() ?? '');
  yield;
  const labels = yield* countLabels(document);
  const text = yield* readText(document);
  const linkedHeadings = countLinkedHeadings(document);
  yield;
  return {
    ...text,
    h1s: count('h1'),
    linkedHeadings,
    articleElements: count('article'),
    passwords: document.querySelectorAll('input[type="password"]').length,
    prices: labels.price,
    cart: labels.cart > 0,
    code: count('pre') + count('code'),
    microOther: items.some((item) => OTHER_ITEMS.test(item)),
    microArticles: items.filter((item) => /Article|BlogPosting/.test(item)).length,
    posts: labels.post,
    ingredients: labels.ingredient > 0,
    videos: count('video') + labels.player + document.querySelectorAll('iframe[src*="youtube"]').length,
    stories: labels.story,
    headlineLinked: leadsElsewhere(headline, facts.url),
    headlineShared: isInWindowTitle(facts),
  };
}

function leadsElsewhere(headline: Element | undefined, url: string): boolean {
  const link = headline?.closest('a[href]') ?? headline?.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (!link || /^(?:#|javascript:)/i.test(href)) return false;
  const path = (address: string) =>
    address
      .replace(/^(?:https?:)?\/\/[^/]*/i, '')
      .replace(/[?#].*$/s, '')
      .replace(/\/$/, '');
  return path(href) !== path(url) && !path(url).endsWith(path(href));
}

function isInWindowTitle({ headline, windowTitle }: PageFacts): boolean {
  const [shown, title] = [plainWords(headline?.textContent?.slice(0, 600) ?? ''), plainWords(windowTitle)];
  return shown.length >= 8 && (title.includes(shown) || shown.includes(title));
}

function* readText(
  document: Document,
): Steps<Pick<PageShape, 'paragraphs' | 'concentration' | 'linkedShare'>> {
  let paragraphs = 0;
  let mass = 0;
  const places = new Map<Element, number>();
  const margins = new Map<Element, boolean>(); // paragraphs share their holders
  const add = (holder: Element | null, length: number) => {
    if (!holder) return;
    const isMargin = margins.get(holder) ?? holder.closest(MARGINS) !== null;
    margins.set(holder, isMargin);
    if (isMargin) return;
    paragraphs++;
    mass += length;
    for (const place of [holder, holder.parentElement]) {
      if (place) places.set(place, (places.get(place) ?? 0) + length);
    }
  };
  for (const [i, paragraph] of [...document.getElementsByTagName('p')].entries()) {
    if (i % STRIDE === 0) yield;
    const length = (paragraph.textContent ?? '').trim().length;
    if (length >= RUNNING_TEXT && linkedLength(paragraph) <= MOSTLY_LINKS * length)
      add(paragraph.parentElement, length);
  }
  yield;
  for (const { text, holder } of looseTexts(document))
    if (text.length >= RUNNING_TEXT) add(holder, text.length);
  yield;
  const all = (document.body?.textContent ?? '').length;
  return {
    paragraphs,
    concentration: mass === 0 ? 0 : Math.min(1, Math.max(...places.values()) / mass),
    linkedShare: all === 0 ? 0 : Math.min(1, linkedLength(document.body) / all),
  };
}

function linkedLength(root: Element): number {
  let sum = 0;
  for (const link of root.getElementsByTagName('a')) sum += (link.textContent ?? '').trim().length;
  return sum;
}

/** Headings that are links or hold some, by where these lead. */
function countLinkedHeadings(document: Document): number {
  const addresses = new Set<string | null>();
  for (const heading of document.querySelectorAll('h2,h3,h4')) {
    const around = heading.closest('a[href]') && heading.closest('a');
    for (const link of [around, ...heading.querySelectorAll('a[href]')]) {
      if (link && (link.textContent ?? '').trim().length > 20) addresses.add(link.getAttribute('href'));
    }
  }
  return addresses.size;
}
