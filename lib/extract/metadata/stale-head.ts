import { isArticleNode, type LdNode, namesOf } from '../json-ld.ts';
import type { MetaTags } from '../meta-tags.ts';
import { cleanText } from '../white-space.ts';
import { likeness } from './title.ts';

/** What the head of a page declares. */
export interface Head {
  readonly tags: MetaTags;
  readonly nodes: readonly LdNode[];
}

/** The addresses of a page, now and when it was loaded, and the content of its `<title>`. */
interface Where {
  readonly url: string;
  readonly loaded?: string;
  readonly windowTitle: string;
}

// Half of the words: what titleOf asks of a headline before it counts as confirmed.
const ALIKE = 0.5;
const SHORTEST = 8; // characters; less is no headline
const MOST_H1 = 20;
/** What is true of all pages of a site. */
const SITE_WIDE: ReadonlySet<string> = new Set([
  'og:site_name',
  'og:type',
  'og:locale',
  'application-name',
  'content-language',
  'language',
]);

/**
 * Leaves out what a head still says of another article. A page that was reached without loading, in an application or
 * at the end of an endless page, often keeps the head that it was loaded with; elsewhere heads are believed.
 */
export function withoutStale(document: Document, { url, loaded, windowTitle }: Where, head: Head): Head {
  if (loaded === undefined || withoutFragment(loaded) === withoutFragment(url)) return head;
  const shown = shownTitle(document, windowTitle);
  if (shown === undefined) return head;
  const isForeign = (titles: readonly string[]) =>
    titles.length > 0 && titles.every((title) => likeness(title, shown) < ALIKE);
  const isStaleNode = (node: LdNode) => isArticleNode(node) && isForeign(namesOf(node.json.headline));
  const titles = [...(head.tags.get('og:title') ?? []), ...(head.tags.get('twitter:title') ?? [])];
  const hasStaleTags = titles.length > 0 ? isForeign(titles) : head.nodes.some(isStaleNode);
  const kept = [...head.tags].filter(([name]) => !hasStaleTags || SITE_WIDE.has(name));
  return { tags: new Map(kept), nodes: head.nodes.filter((node) => !isStaleNode(node)) };
}

/** The address that a page was loaded from, which it remembers; undefined for a copy. */
export function addressLoaded(document: Document): string | undefined {
  return document.defaultView?.performance?.getEntriesByType?.('navigation')?.[0]?.name;
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

/** The window's title where a headline confirms it, else the only headline. */
function shownTitle(document: Document, windowTitle: string): string | undefined {
  const headlines = [...document.getElementsByTagName('h1')]
    .slice(0, MOST_H1)
    .map((h1) => cleanText(h1.textContent?.slice(0, 600)))
    .filter((line) => line.length >= SHORTEST);
  if (headlines.some((line) => likeness(line, windowTitle) >= ALIKE)) return windowTitle;
  return headlines.length === 1 ? headlines[0] : undefined;
}
