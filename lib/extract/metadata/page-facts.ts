import { type LdNode, mainArticleNode, readJsonLd } from '../json-ld.ts';
import { type MetaTags, readMetaTags } from '../meta-tags.ts';
import { cleanText, plainWords } from '../white-space.ts';
import { addressLoaded, withoutStale } from './stale-head.ts';
import { likeness } from './title.ts';

/** What is read of a page once and asked for by many. */
export interface PageFacts {
  readonly document: Document;
  readonly url: string;
  readonly tags: MetaTags;
  readonly nodes: readonly LdNode[];
  /** The JSON-LD node that describes this page's article. */
  readonly main?: LdNode;
  /** The content of `<title>`. */
  readonly windowTitle: string;
  /** The element that shows the headline, an `h1` where there is one. */
  readonly headline?: Element;
}

/** Gathers the facts of a page. Reads only. `loaded` is where it was loaded from, where that is known. */
export function readPageFacts(
  document: Document,
  url: string,
  loaded: string | undefined = addressLoaded(document),
): PageFacts {
  const windowTitle = cleanText(document.querySelector('title')?.textContent?.slice(0, 1000));
  const { tags, nodes } = withoutStale(
    document,
    { url, loaded, windowTitle },
    {
      tags: readMetaTags(document),
      nodes: readJsonLd(document),
    },
  );
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const addresses = [url, canonical ?? url, tags.get('og:url')?.[0] ?? url];
  const main = mainArticleNode(nodes, addresses, windowTitle);
  return {
    document,
    url,
    tags,
    nodes,
    main,
    windowTitle,
    headline: findHeadline(document, windowTitle, tags),
  };
}

const MOST_H1 = 20;
const LIKELY_HEADLINES =
  'h2,[class*="headline" i],[class*="title" i],[itemprop~="headline"],[class="ttl"],[class*="heading" i]';
const MOST_LIKELY = 60;

/**
 * The h1 whose words the window title or og:title shares; in pages without one, another element that says the same. The
 * site's name at the head of a page is often an h1 too; it leads to the front page.
 */
function findHeadline(document: Document, windowTitle: string, tags: MetaTags): Element | undefined {
  const titles = [windowTitle, tags.get('og:title')?.[0] ?? ''].map(plainWords).filter(Boolean);
  const all = [...document.getElementsByTagName('h1')].slice(0, MOST_H1);
  const h1s = all.filter((h1) => !leadsHome(h1));
  const wordsOf = (element: Element) => plainWords(cleanText(element.textContent?.slice(0, 600)));
  const shared = (element: Element) => {
    const words = wordsOf(element);
    return words.length >= 8 && titles.some((title) => title.includes(words) || words.includes(title));
  };
  // A section's name or a kicker may stand in the title too.
  const largely = (element: Element) =>
    shared(element) && titles.some((title) => title.length <= 2 * wordsOf(element).length);
  const isLong = (element: Element) => wordsOf(element).split(' ').length >= FEWEST_WORDS;
  const likely = () => [...document.querySelectorAll(LIKELY_HEADLINES)].slice(0, MOST_LIKELY);
  const isAlike = (h1: Element) => titles.some((title) => likeness(wordsOf(h1), title) >= ALIKE);
  return (
    h1s.find(largely) ??
    h1s.find(shared) ??
    h1s.find((h1) => isLong(h1) && isAlike(h1)) ??
    h1s.find(isLong) ??
    likely().find(largely) ??
    likely().find(shared) ??
    // Pages without headings: the longest of the bold lines, since the shorter may be the site's name.
    [...document.querySelectorAll('b,strong,font,big')]
      .slice(0, MOST_LIKELY)
      .filter(shared)
      .sort((a, b) => (b.textContent ?? '').length - (a.textContent ?? '').length)[0] ??
    h1s[0] ??
    all[0]
  );
}

const FEWEST_WORDS = 4; // of what is in doubt a headline
const ALIKE = 0.5; // the share of a headline's words that the page's own titles must have too
const HOME = /^(?:https?:)?(?:\/\/[^/?#]*)?\/?(?:[?#]|$)/i;

/** Whether all of an h1 leads to the front page. */
function leadsHome(h1: Element): boolean {
  const link = h1.closest('a[href]') ?? h1.querySelector('a[href]');
  return (
    link !== null &&
    HOME.test(link.getAttribute('href') ?? '') &&
    cleanText(link.textContent) === cleanText(h1.textContent)
  );
}
