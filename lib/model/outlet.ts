import type { Article } from './article.ts';

const HOST = /^https?:\/\/(?:www\.)?([^/:?#]+)/u;

/** Who published an article: the name that the page gives itself, or its host. */
export function outletOf({ siteName, canonicalUrl }: Pick<Article, 'siteName' | 'canonicalUrl'>): string {
  return siteName ?? HOST.exec(canonicalUrl)?.[1] ?? canonicalUrl;
}
