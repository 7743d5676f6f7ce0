import { isOnSite } from './is-on-site.ts';

/**
 * What is kept of what is read from now on: all of it; who is named and quoted, but not the text; nothing at all. The
 * text is let go when the last tab that shows the article leaves it.
 */
export const KEEPINGS = ['everything', 'findings', 'nothing'] as const;
export type Keeping = (typeof KEEPINGS)[number];

/** What is kept of one site and its subdomains. */
export interface SiteKeeping {
  readonly host: string;
  readonly keep: Keeping;
}

/** After how many months without being read a text is forgotten; 0 is never. */
export const TEXT_MONTHS = [0, 1, 6, 12, 24] as const;
export type TextMonths = (typeof TEXT_MONTHS)[number];

/** What is kept of a host: what was said of its site, or of the nearest site above it, or of all. */
export function keepingOf(
  host: string,
  { keep, keepSites }: { readonly keep: Keeping; readonly keepSites: readonly SiteKeeping[] },
): Keeping {
  const found = keepSites
    .filter((site) => isOnSite(host, site.host))
    .sort((a, b) => b.host.length - a.host.length);
  return found[0]?.keep ?? keep;
}

/** Texts that were last read before this moment (ISO 8601 in UTC) are forgotten; absent where none are. */
export function oldestKept(months: TextMonths, now: string): string | undefined {
  if (months === 0) return undefined;
  const moment = new Date(now);
  moment.setUTCMonth(moment.getUTCMonth() - months);
  return moment.toISOString();
}
