import type { TabState } from '../model/tab.ts';
import { isSamePage } from './site-pattern.ts';

/**
 * What is known of the page that a tab shows: nothing where that is of a page that it has left. Who reads a page may end at
 * the very moment at which the tab moves on, and keep what it found after all else was forgotten.
 * @param url where the tab is; absent where the browser does not tell
 */
export function stateOfPage(state: TabState | undefined, url: string | undefined): TabState | undefined {
  const isLeft = state && state.url !== '' && url !== undefined && !isSamePage(state.url, url);
  return isLeft ? undefined : state;
}
