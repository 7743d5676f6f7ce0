import { type LdNode, mainArticleNode, readJsonLd } from '../json-ld.ts';
import { type MetaTags, readMetaTags } from '../meta-tags.ts';
import { cleanText, plainWords } from '../white-space.ts';
import { addressLoaded, withoutStale } from './stale-head.ts';

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

/** The h1 whose words the window title or og:title shares; in pages without one, another element that says the same. */
function findHeadline(document: Document, windowTitle: string, tags: MetaTags): Element | undefined {
  const titles = [windowTitle, tags.get('og:title')?.[0] ?? ''].map(plainWords).filter(Boolean);
  const h1s = [...document.getElementsByTagName('h1')].slice(0, MOST_H1);
  const shared = (element: Element) => {
    const words = plainWords(cleanText(element.textContent?.slice(0, 600)));
    return words.length >= 8 && titles.some((title) => title.includes(words) || words.includes(title));
  };
  return (
    h1s.find(shared) ??
    h1s.find((h1) => cleanText(h1.textContent).split(' ').length >= 4) ??
    [...document.querySelectorAll(LIKELY_HEADLINES)].slice(0, MOST_LIKELY).find(shared) ??
    // Pages without headings: the longest of the bold lines, since the shorter may be the site's name.
    [...document.querySelectorAll('b,strong,font,big')]
      .slice(0, MOST_LIKELY)
      .filter(shared)
      .sort((a, b) => (b.textContent ?? '').length - (a.textContent ?? '').length)[0] ??
    h1s[0]
  );
}
