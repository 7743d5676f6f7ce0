import type { PageFacts } from '../metadata/page-facts.ts';
import { looseTexts } from '../running-text.ts';

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
  readonly images: number;
  readonly videos: number;
}

const RUNNING_TEXT = 80; // characters
const MOSTLY_LINKS = 0.4;
const MARGINS = 'nav,footer,aside,[hidden],[class*="comment" i],[id*="comment" i]';
const LINKED_HEADINGS = 'h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4';
const OTHER_ITEMS =
  /(?:Product|Recipe|Offer|QAPage|Question|DiscussionForumPosting|SoftwareApplication|LocalBusiness|Event)$/;
const MOST_ITEMS = 60;

/** Counts what tells kinds of pages apart. Linear in the size of the page. */
export function readPageShape({ document }: PageFacts): PageShape {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const items = [...document.querySelectorAll('[itemtype]')]
    .slice(0, MOST_ITEMS)
    .map((element) => element.getAttribute('itemtype')?.trim() ?? '');
  return {
    ...readText(document),
    h1s: count('h1'),
    linkedHeadings: countLinkedHeadings(document),
    articleElements: count('article'),
    passwords: count('input[type="password"]'),
    prices: count('[itemprop="price"],[class*="price" i]'),
    cart:
      count('[class*="add-to-cart" i],[id*="add-to-cart" i],[class*="addtocart" i],[name="add-to-cart"]') > 0,
    code: count('pre,code'),
    microOther: items.some((item) => OTHER_ITEMS.test(item)),
    microArticles: items.filter((item) => /Article|BlogPosting/.test(item)).length,
    posts: count(
      '[id^="post-"],[id^="post_"],[class~="post"],[class*="postbody" i],[class*="message-body" i],[class*="reply" i][class*="post" i],[class*="post-content" i]',
    ),
    ingredients: count('[itemprop*="ingredient" i],[class*="ingredient" i],[id*="ingredient" i]') > 0,
    images: count('img'),
    videos: count('video,[class*="video-player" i],iframe[src*="youtube"]'),
  };
}

function readText(document: Document): Pick<PageShape, 'paragraphs' | 'concentration' | 'linkedShare'> {
  let paragraphs = 0;
  let mass = 0;
  const places = new Map<Element, number>();
  const add = (holder: Element | null, length: number) => {
    if (!holder || holder.closest(MARGINS)) return;
    paragraphs++;
    mass += length;
    for (const place of [holder, holder.parentElement]) {
      if (place) places.set(place, (places.get(place) ?? 0) + length);
    }
  };
  for (const paragraph of document.getElementsByTagName('p')) {
    const length = (paragraph.textContent ?? '').trim().length;
    if (length >= RUNNING_TEXT && linkedLength(paragraph) <= MOSTLY_LINKS * length)
      add(paragraph.parentElement, length);
  }
  for (const { text, holder } of looseTexts(document))
    if (text.length >= RUNNING_TEXT) add(holder, text.length);
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

function countLinkedHeadings(document: Document): number {
  const addresses = new Set<string | null>();
  for (const element of document.querySelectorAll(LINKED_HEADINGS)) {
    const link = element.closest('a');
    if (link && (link.textContent ?? '').trim().length > 20) addresses.add(link.getAttribute('href'));
  }
  return addresses.size;
}
