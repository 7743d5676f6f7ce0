import type { Signal } from '@preact/signals';
import { type AddressPattern, toAddressPattern } from '../model/address-pattern.ts';
import type { SavedArticle } from '../model/library.ts';
import type { Problem, Result } from '../model/result.ts';
import type { PageFollower } from './page-follower.ts';
import type { PageView } from './page-view.ts';
import type { LibrarySource, PageSource, SettingsSource } from './sources.ts';
import type { UndoOffer } from './undo.ts';

export interface NoArticleSources {
  readonly library: Pick<LibrarySource, 'deleteArticle'>;
  readonly pages: Pick<PageSource, 'readTab'>;
  readonly settings: SettingsSource;
}

/** What the reader says of pages that were taken for articles. */
export interface NoArticle {
  /** Says that the page that is shown is no article: pages like it are left alone from now on, until it is taken back. */
  say(): Promise<void>;
  dispose(): void;
}

/** Creates the verb. What was saved stays in the library until the reader says otherwise; `problem` gets what failed. */
export function createNoArticle(
  { library, pages, settings }: NoArticleSources,
  page: PageFollower,
  undo: UndoOffer,
  problem: Signal<Problem | undefined>,
): NoArticle {
  let said: readonly AddressPattern[] = [];
  const stop = settings.watchSettings(({ notArticles }) => {
    said = notArticles;
  });
  const report = (result: Result<unknown>) => {
    problem.value = result.ok ? undefined : result.problem;
  };

  async function takeBack(tabId: number, pattern: AddressPattern) {
    await settings.changeSettings({ notArticles: said.filter((each) => each !== pattern) });
    // It was read before, so it is read again, whatever the verdict; but not what the tab shows instead by now.
    if (isRefused(page.view.peek(), pattern)) report(await pages.readTab(tabId, true));
  }

  async function deleteArticle({ id, title }: SavedArticle) {
    const deleted = await library.deleteArticle(id);
    report(deleted);
    if (!deleted.ok) return;
    const putBack = async () => report(await deleted.value());
    undo.propose({ what: 'articleDeleted', name: title, undo: putBack });
  }

  return {
    async say() {
      const view = page.view.peek();
      const pattern = view?.kind === 'article' ? toAddressPattern(view.url) : undefined;
      if (view?.kind !== 'article' || pattern === undefined) return;
      const { tabId, reading } = view;
      if (page.pinned.peek()) page.togglePin();
      await settings.changeSettings({ notArticles: [...new Set([...said, pattern])].sort() });
      undo.propose({
        what: 'saidNoArticle',
        name: pattern,
        undo: () => takeBack(tabId, pattern),
        deleteArticle: () => deleteArticle(reading.saved),
      });
      report(await pages.readTab(tabId, false));
    },
    dispose: stop,
  };
}

function isRefused(view: PageView | undefined, pattern: AddressPattern): boolean {
  if (view?.kind !== 'notArticle') return false;
  return view.verdict.reasons.some(({ code, values }) => code === 'saidByReader' && values?.[0] === pattern);
}
