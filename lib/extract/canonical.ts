import { addressesOf } from './json-ld.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import { siteOf } from './site-of.ts';

/*
 * Parameters that tell where a reader came from and never which article it is: those that Firefox strips and those of
 * analytics, newsletters and AMP caches that news sites were seen to add. Words that a site may use for its own purposes
 * (source, via, output, mod) stay.
 */
const TRACKING =
  /^(?:utm_\w+|fbclid|g(?:clid|braid)|wbraid|dclid|msclkid|yclid|t[wt]clid|igsh(?:id)?|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|_g[al]|__s|vero_id|oly_(?:anon|enc)_id|ref(?:_src|_url)?|s?cmpid?|ncid|icid|s_cid|ito|ns_\w+|at_\w+|xtor|smid|smtyp|sref|soc_\w+|__twitter_impression|guccounter|guce_\w+|share|wt_\w+|taid|spm|amp_\w+|usqp)$/i;
const AMP_PARAMETER = /^(?:amp|outputtype|output)$/i;
const AMP_VALUE = /^(?:amp\w*|1|true|)$/i;
const AMP_CACHE = /^\/(?:[civ]|amp)\/(s\/)?([^/]+)(\/.*)?$/; // `/c/s/HOST/PATH`, s for https

/**
 * The address that names the article wherever it was opened: what the page declares as its own where that agrees
 * with where it is, without tracking parameters, fragment and the variants for AMP and mobile.
 */
export function canonicalAddress(facts: PageFacts): string {
  const here = parse(facts.url);
  if (!here) return facts.url;
  const link = facts.document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const declared = [link, facts.tags.get('og:url')?.[0], ...(facts.main ? addressesOf(facts.main) : [])];
  for (const address of declared) {
    const url = address ? parse(address, facts.url) : undefined;
    if (url && agrees(url, here)) return tidy(url).href;
  }
  return forAllDevices(tidy(here)).href;
}

function parse(address: string, base?: string): URL | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? outOfCache(url) : undefined;
  } catch {
    return undefined; // what a page declares need not be an address
  }
}

/** The page that an AMP cache shows a copy of. */
function outOfCache(url: URL): URL {
  const isCache = /\.ampproject\.org$|^www\.google\.[a-z.]{2,6}$/.test(url.hostname);
  const [, secure, host, path = '/'] = (isCache && AMP_CACHE.exec(url.pathname)) || [];
  return host && /.\../.test(host) ? new URL(`http${secure ? 's' : ''}://${host}${path}${url.search}`) : url;
}

/** Same site, and not the front page: after a navigation without loading the old declarations are still there. */
function agrees(declared: URL, here: URL): boolean {
  if (siteOf(declared.hostname) !== siteOf(here.hostname) || declared.port !== here.port) return false;
  if (declared.pathname === '/' && here.pathname !== '/') return false;
  if (namesOther(declared, here)) return false;
  const [a, b] = [nameOf(declared), nameOf(here)];
  return a === b || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.includes(b)) || sameNumber(a, b);
}

/** Whether a parameter, as in `story.php?id=7`, has another value there. */
function namesOther(declared: URL, here: URL): boolean {
  return parametersOf(declared).some((name) => {
    const value = here.searchParams.get(name);
    return value !== null && value !== declared.searchParams.get(name) && !isForeign(name, value);
  });
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

/** Without what names no article. A fragment that begins like a path is an address within an application. */
function tidy(url: URL): URL {
  const tidied = new URL(url);
  if (!/^#!?\//.test(url.hash)) tidied.hash = '';
  tidied.pathname = foldVariants(url.pathname);
  for (const name of parametersOf(url)) {
    if (isForeign(name, url.searchParams.get(name) ?? '')) tidied.searchParams.delete(name);
  }
  return tidied;
}

/** `m.courier.test` and `en.m.courier.test` as they are called on a desk. */
function forAllDevices(url: URL): URL {
  const folded = new URL(url);
  folded.hostname = url.hostname
    .replace(/^(?:m|mobile|amp)\.(?=[^.]+\.[^.]+)/, 'www.')
    .replace(/\.(?:m|mobile|amp)\.(?=[^.]+\.[^.]+)/, '.');
  return folded;
}

function isForeign(name: string, value: string): boolean {
  return TRACKING.test(name) || (AMP_PARAMETER.test(name) && AMP_VALUE.test(value));
}

function parametersOf(url: URL): string[] {
  const names: string[] = [];
  // In a content script of Firefox the page's iterators cannot be iterated; calling back works.
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  return names;
}

function decodeURIComponentSafely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray percent sign
  }
}
