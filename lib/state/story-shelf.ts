import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ArticleId } from '../model/library.ts';
import type { Problem, Result } from '../model/result.ts';
import type { Story, StoryPart } from '../model/story.ts';
import type { LibrarySource } from './sources.ts';
import type { Undoable, UndoOffer } from './undo.ts';

/** Stories that are listed at once, those of a single article among them, which are left out. */
const AT_ONCE = 40;

/** The stories of the library: what goes on, told by more than one article that was read. */
export interface StoryShelf {
  /** The one read last first; absent until the library has answered. */
  readonly stories: ReadonlySignal<readonly Story[] | undefined>;
  /** Whether there may be older ones. */
  readonly hasMore: ReadonlySignal<boolean>;
  showMore(): void;
  /** Takes an article out of its story for good. */
  setApart(part: StoryPart): Promise<void>;
  /** Says that an article belongs to its story, whatever is found later. */
  keep(part: StoryPart, story: Story): Promise<void>;
  dispose(): void;
}

export interface StoryShelfSources {
  readonly library: Pick<LibrarySource, 'watchStories' | 'chooseStory'>;
  readonly now: () => string;
}

export function createStoryShelf(
  { library, now }: StoryShelfSources,
  undo: UndoOffer,
  problem: Signal<Problem | undefined>,
): StoryShelf {
  const all = signal<readonly Story[] | undefined>(undefined);
  const limit = signal(AT_ONCE);
  const dispose = effect(() =>
    library.watchStories((stories) => {
      all.value = stories;
    }, limit.value),
  );
  const report = (result: Result<unknown>): void => {
    problem.value = result.ok ? undefined : result.problem;
  };
  async function choose(
    id: ArticleId,
    togetherWith: ArticleId | undefined,
    said: Omit<Undoable, 'undo'>,
  ): Promise<void> {
    const result = await library.chooseStory(id, togetherWith, now());
    report(result);
    if (result.ok) undo.propose({ ...said, undo: async () => report(await result.value()) });
  }
  return {
    stories: computed(() => all.value?.filter(({ parts }) => parts.length > 1)),
    setApart: ({ articleId, title }) => choose(articleId, undefined, { what: 'setApart', name: title }),
    keep: ({ articleId }, { name, parts }) => {
      const other = parts.find((part) => part.articleId !== articleId);
      return choose(articleId, other?.articleId, { what: 'keptInStory', name });
    },
    hasMore: computed(() => all.value?.length === limit.value),
    showMore() {
      limit.value += AT_ONCE;
    },
    dispose,
  };
}
