import { browser } from 'wxt/browser';
import type { ArticleId } from '../model/library.ts';

/** In local storage, where it outlives the browser: what was to be let go must not stay because of a crash. */
const PREFIX = 'passing:';

/** The articles that are not to be kept as a whole, while they are shown. */
export async function findPassing(): Promise<ArticleId[]> {
  const stored = await browser.storage.local.get(null);
  return Object.keys(stored).flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []));
}

/** Notes that an article is not to be kept as a whole. */
export async function addPassing(id: ArticleId): Promise<void> {
  await browser.storage.local.set({ [`${PREFIX}${id}`]: true });
}

export async function removePassing(ids: readonly ArticleId[]): Promise<void> {
  await browser.storage.local.remove(ids.map((id) => `${PREFIX}${id}`));
}
