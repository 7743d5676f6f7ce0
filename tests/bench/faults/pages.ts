import { readFileSync } from 'node:fs';
import type { MadePages } from '../../../scripts/support/serve-pages.ts';

const ARTICLE = readFileSync(new URL('../../fixtures/story/bridge-closes.html', import.meta.url), 'utf8');
// An address on another site is not believed: without any, each page is an article of its own.
const ADDRESSES = /<link rel="canonical"[^>]*>|<meta property="og:url"[^>]*>/gu;

/** Another article, which can be told from them in a view. */
export const NOTED = { path: 'story/one-lane.html', title: 'Halden Bridge cut to one lane' };

/** Where the article of this number lies. */
export function pathOf(index: number): string {
  return `story/fresh-${index}.html`;
}

/** So many articles with an address of their own. */
export function freshPages(count: number): MadePages {
  const page = ARTICLE.replaceAll(ADDRESSES, '');
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`/${pathOf(index)}`, () => page]));
}
