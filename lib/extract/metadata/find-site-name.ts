import { cleanText, plainWords } from '../white-space.ts';
import { allClaims, type Claims, type Sourced } from './claims.ts';
import type { PageFacts } from './page-facts.ts';

/** The name of the site: the one that its address confirms, else the first that a source gives, else its host. */
export function findSiteName(facts: PageFacts, ladder: readonly Claims[]): Sourced<string> | undefined {
  // Meta tags name the site, JSON-LD the publishing house.
  const byTrust = [...ladder].sort((a, b) => rankOf(a) - rankOf(b));
  const likely = allClaims(byTrust, 'siteNames')
    .map(({ value, source }) => ({ value: cleanText(value), source }))
    .filter(({ value }) => value !== '' && value.length <= 60 && !/^https?:|^@/.test(value));
  // The name of a section or of the publishing house may come first; the host knows the site's.
  const named = likely.find(({ value }) => isNamedByHost(value, facts.url)) ?? likely[0];
  if (named) return named;
  const last = facts.windowTitle.split(/\s+[|–—-]\s+/).at(-1);
  if (last && last !== facts.windowTitle && last.split(' ').length <= 4)
    return { value: last, source: 'windowTitle' };
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(facts.url)?.[1];
  return host ? { value: host, source: 'address' } : undefined;
}

function rankOf({ source }: Claims): number {
  return source === 'metaTag' ? 0 : 1;
}

/** Whether a name is made of the words of the host, or the host of its words. */
function isNamedByHost(name: string, url: string): boolean {
  const labels = (/^https?:\/\/([^/:]+)/i.exec(url)?.[1] ?? '').toLowerCase().split('.').slice(0, -1);
  const squeezed = plainWords(name).replace(/ /g, '');
  return labels.some((label) => label.length >= 4 && squeezed.includes(label.replace(/-/g, '')));
}
