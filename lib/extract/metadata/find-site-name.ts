import { cleanText, plainWords } from '../white-space.ts';
import { allClaims, type Claims, type Sourced } from './claims.ts';
import type { PageFacts } from './page-facts.ts';

const IS_HOST = /^\S+\.[a-z]{2,}$/i; // `velmarpost.test` is an address rather than a name
const MOST_WORDS = 4; // of a name behind the title of the window

/** The name of the site: the one that its address confirms, else the first that a source gives, else its host. */
export function findSiteName(facts: PageFacts, ladder: readonly Claims[]): Sourced<string> | undefined {
  // Meta tags name the site, JSON-LD the publishing house.
  const byTrust = [...ladder].sort((a, b) => rankOf(a) - rankOf(b));
  const likely = allClaims(byTrust, 'siteNames')
    .map(({ value, source }) => ({ value: withoutTitle(cleanText(value), facts.windowTitle), source }))
    .filter(({ value }) => value !== '' && value.length <= 60 && !/^https?:|^@/.test(value));
  const last = facts.windowTitle.split(/ [|–—-] /).at(-1);
  const isShort = last && last !== facts.windowTitle && last.split(' ').length <= MOST_WORDS;
  if (isShort) likely.push({ value: last, source: 'windowTitle' });
  // The name of a section or of the publishing house may come first; the host knows the site's.
  const labels = labelsOf(facts.url);
  const named =
    likely.find(({ value }) => labels.some((label) => label.length >= 4 && squeeze(value).includes(label))) ??
    likely.find(({ value }, i) => (i === 0 && !IS_HOST.test(value)) || labels.includes(squeeze(value))) ??
    likely[0];
  if (named) return named;
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(facts.url)?.[1];
  return host ? { value: host, source: 'address' } : undefined;
}

/** "Storm hits Velmar - Velmar Post": some templates put the title of the window where the site's name belongs. */
function withoutTitle(name: string, windowTitle: string): string {
  const parts = name.split(/ [|–—-] /);
  const last = parts.at(-1) ?? '';
  const isTitle =
    parts.length > 1 &&
    windowTitle.startsWith(name.slice(0, name.lastIndexOf(last)).replace(/[ |–—-]+$/, ''));
  return isTitle ? last : name;
}

function rankOf({ source }: Claims): number {
  return source === 'metaTag' ? 0 : 1;
}

/** The words that a host is made of, `velmar-post.test` as `velmarpost`. */
function labelsOf(url: string): string[] {
  const host = (/^https?:\/\/([^/:]+)/i.exec(url)?.[1] ?? '').toLowerCase();
  return host
    .split('.')
    .slice(0, -1)
    .map((label) => label.replace(/-/g, ''));
}

function squeeze(name: string): string {
  return plainWords(name).replace(/ /g, '');
}
