import type { Verdict } from '../model/article.ts';
import { isOnSite } from '../model/is-on-site.ts';
import type { Reading } from '../model/library.ts';
import type { Problem } from '../model/result.ts';
import type { TabState } from '../model/tab.ts';
import type { ActiveTab } from './sources.ts';

/** What there is to show of a page: exactly one of these, never nothing. */
export type PageView =
  | { readonly kind: 'noTab' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'never'; readonly host: string }
  | { readonly kind: 'noPermission'; readonly tabId: number; readonly url?: string }
  | { readonly kind: 'unread'; readonly tabId: number }
  | { readonly kind: 'reading'; readonly tabId: number }
  | { readonly kind: 'notArticle'; readonly tabId: number; readonly verdict: Verdict }
  | { readonly kind: 'failed'; readonly tabId: number; readonly problem: Problem }
  | { readonly kind: 'article'; readonly tabId: number; readonly url: string; readonly reading: Reading };

/** The host of an address; absent where it is no page of the web. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/u.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).hostname;
}

/** What to show of a page that nothing is known of; `unread` means that it may be read. */
export async function viewOfUnknown(
  { tabId, url }: ActiveTab,
  neverSites: readonly string[],
  canRead: (url: string) => Promise<boolean>,
): Promise<PageView> {
  if (url === undefined) return { kind: 'noPermission', tabId };
  const host = hostOf(url);
  if (host === undefined) return { kind: 'closed' };
  if (neverSites.some((site) => isOnSite(host, site))) return { kind: 'never', host };
  return (await canRead(url)) ? { kind: 'unread', tabId } : { kind: 'noPermission', tabId, url };
}

/** What to show of a page that is known to hold no article, for now or for good. */
export function viewOfState(
  { tabId, url }: ActiveTab,
  state: Exclude<TabState, { status: 'article' }>,
): PageView {
  if (state.status === 'reading') return { kind: 'reading', tabId };
  if (state.status === 'notArticle') return { kind: 'notArticle', tabId, verdict: state.verdict };
  return viewOfProblem(tabId, url, state.problem);
}

/** What to show when a page could not be read: two problems are states with a next step of their own. */
export function viewOfProblem(tabId: number, url: string | undefined, problem: Problem): PageView {
  if (problem.code === 'noPermission') return { kind: 'noPermission', tabId, url };
  if (problem.code === 'restrictedPage') return { kind: 'closed' };
  return { kind: 'failed', tabId, problem };
}
