import { addressesOf } from './json-ld.ts';
import type { PageFacts } from './metadata/page-facts.ts';

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid?|icid|ito|ns_\w+|at_\w+|xtor|smid|sref|soc_\w+|__twitter_impression|amp|outputtype|mod|guccounter|guce_\w+|share|shared|wt_\w+|partner|taid|spm|feature|via|src|source|output)$/i;

/**
 * The address that names the article wherever it was opened: what the page declares as its own where that agrees
 * with where it is, without tracking parameters, `#` and the variants for AMP and mobile.
 */
export function canonicalAddress(facts: PageFacts): string {
  const here = parse(facts.url);
  if (!here) return facts.url;
  const link = facts.document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const declared = [link, facts.tags.get('og:url')?.[0], ...(facts.main ? addressesOf(facts.main) : [])];
  for (const address of declared) {
    const url = address ? parse(address, facts.url) : undefined;
    if (url && agrees(url, here)) return tidy(url);
  }
  return tidy(here);
}

function parse(address: string, base?: string): URL | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined; // what a page declares need not be an address
  }
}

/** Same site, and not the front page: after a navigation without loading the old declarations are still there. */
function agrees(declared: URL, here: URL): boolean {
  if (siteOf(declared) !== siteOf(here)) return false;
  if (declared.pathname === '/' && here.pathname !== '/') return false;
  const [a, b] = [nameOf(declared), nameOf(here)];
  return a === b || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.includes(b)) || sameNumber(a, b);
}

function siteOf(url: URL): string {
  return url.hostname
    .replace(/^(?:www\d?|m|mobile|amp|edition)\./, '')
    .split('.')
    .slice(-2)
    .join('.');
}

function nameOf(url: URL): string {
  const parts = foldVariants(url.pathname).split('/').filter(Boolean);
  return decodeURIComponentSafely(parts.at(-1) ?? '')
    .toLowerCase()
    .replace(/\.\w{2,5}$/, '');
}

function sameNumber(a: string, b: string): boolean {
  const number = /\d{5,}/.exec(a)?.[0];
  return number !== undefined && b.includes(number);
}

function foldVariants(path: string): string {
  return (
    path
      .replace(/\/amp\/?$/i, '')
      .replace(/^\/amp(?=\/)/i, '')
      .replace(/\.amp(?:\.html)?$/i, '') || '/'
  );
}

function tidy(url: URL): string {
  const tidied = new URL(url);
  tidied.hash = '';
  tidied.hostname = url.hostname.replace(/^(?:m|mobile|amp)\.(?=[^.]+\.[^.]+)/, 'www.');
  tidied.pathname = foldVariants(url.pathname);
  const names: string[] = [];
  // In a content script of Firefox the page's iterators cannot be iterated; calling back works.
  tidied.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) {
    if (TRACKING.test(name)) tidied.searchParams.delete(name);
  }
  return tidied.href;
}

function decodeURIComponentSafely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray percent sign
  }
}
