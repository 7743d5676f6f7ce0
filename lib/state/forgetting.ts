import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { SavedArticle } from '../model/library.ts';
import type { Note } from '../model/note.ts';
import type { Problem, Result } from '../model/result.ts';
import type { Story } from '../model/story.ts';
import { createLongWork, type LongWork } from './long-work.ts';
import { hostOf } from './page-view.ts';
import type { LibrarySource, Stop } from './sources.ts';
import type { UndoOffer } from './undo.ts';

/** Which articles are to be deleted; `before` is a day, `2024-03-04`. */
export type ForgetScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'site'; readonly host: string }
  | { readonly kind: 'story'; readonly id: string }
  | { readonly kind: 'before'; readonly day: string };

/** Deletes many articles at once: what that takes is counted first, and all of it can be taken back. */
export interface Forgetting {
  /** Absent until the reader has chosen. */
  readonly scope: ReadonlySignal<ForgetScope | undefined>;
  /** Of how many articles, and how many notes on them. */
  readonly count: ReadonlySignal<{ readonly articles: number; readonly notes: number }>;
  /** In order of the alphabet. */
  readonly hosts: ReadonlySignal<readonly string[]>;
  /** Read lately, the newest first. */
  readonly stories: ReadonlySignal<readonly Story[]>;
  readonly work: LongWork;
  choose(scope: ForgetScope | undefined): void;
  forget(): Promise<void>;
  dispose(): void;
}

export type ForgettingSource = Pick<
  LibrarySource,
  'watchShelf' | 'watchNotes' | 'watchStories' | 'deleteArticle'
>;

export function createForgetting(
  library: ForgettingSource,
  undo: UndoOffer,
  problem: Signal<Problem | undefined>,
): Forgetting {
  const scope = signal<ForgetScope | undefined>(undefined);
  const articles = signal<readonly SavedArticle[]>([]);
  const notes = signal<readonly Note[]>([]);
  const stories = signal<readonly Story[]>([]);
  const work = createLongWork();
  const into = <T>(target: Signal<T>) => {
    return (value: T) => {
      target.value = value;
    };
  };
  const stops: readonly Stop[] = [
    library.watchShelf({ query: '', limit: Number.POSITIVE_INFINITY }, ({ items }) => {
      articles.value = items.map(({ article }) => article);
    }),
    library.watchNotes(undefined, into(notes)),
    library.watchStories(into(stories)),
  ];
  const doomed = computed(() => {
    const { value } = scope;
    return value ? articles.value.filter(isIn(value, stories.value)) : [];
  });
  return {
    scope,
    stories,
    work,
    count: computed(() => {
      const ids = new Set(doomed.value.map(({ id }) => id));
      const lost = notes.value.filter(({ target }) => ids.has(target.articleId));
      return { articles: ids.size, notes: lost.length };
    }),
    hosts: computed(() => [...new Set(articles.value.flatMap(({ url }) => hostOf(url) ?? []))].sort()),
    choose(chosen) {
      scope.value = chosen;
    },
    async forget() {
      const ids = doomed.peek().map(({ id }) => id);
      const deleted = await work.run((progress) => deleteAll(library, ids, progress));
      scope.value = undefined;
      problem.value = deleted.problem;
      const count = String(deleted.waysBack.length);
      if (deleted.waysBack.length > 0)
        undo.propose({
          ...{ what: 'articlesDeleted', name: count },
          undo: async () => into(problem)(await goBack(deleted.waysBack)),
        });
    },
    dispose() {
      for (const stop of stops) stop();
    },
  };
}

function isIn(scope: ForgetScope, stories: readonly Story[]): (article: SavedArticle) => boolean {
  switch (scope.kind) {
    case 'all':
      return () => true;
    case 'site':
      return ({ url }) => hostOf(url) === scope.host;
    case 'before':
      return ({ lastReadAt }) => lastReadAt < scope.day;
    case 'story': {
      const parts = stories.find(({ id }) => id === scope.id)?.parts ?? [];
      const ids = new Set(parts.map(({ articleId }) => articleId));
      return ({ id }) => ids.has(id);
    }
  }
}

type WayBack = () => Promise<Result<void>>;

/** One after the other, until it fails or is canceled: what is deleted by then can be taken back. */
async function deleteAll(
  library: ForgettingSource,
  ids: readonly string[],
  progress: { tell(done: number, of: number): void; isCanceled(): boolean },
): Promise<{ readonly waysBack: readonly WayBack[]; readonly problem?: Problem }> {
  const waysBack: WayBack[] = [];
  for (const id of ids) {
    if (progress.isCanceled()) break;
    progress.tell(waysBack.length, ids.length);
    const deleted = await library.deleteArticle(id);
    if (!deleted.ok) return { waysBack, problem: deleted.problem };
    waysBack.push(deleted.value);
  }
  return { waysBack };
}

async function goBack(waysBack: readonly WayBack[]): Promise<Problem | undefined> {
  for (const goOneBack of waysBack.toReversed()) {
    const back = await goOneBack();
    if (!back.ok) return back.problem;
  }
  return undefined;
}
