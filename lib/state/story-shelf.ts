import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Problem, Result } from '../model/result.ts';
import type { Story, StoryPart } from '../model/story.ts';
import type { LibrarySource, PageSource } from './sources.ts';
import type { UndoOffer } from './undo.ts';

/** The stories of the library: what goes on, told by more than one article that was read. */
export interface StoryShelf {
  /** The one read last first; absent until the library has answered. */
  readonly stories: ReadonlySignal<readonly Story[] | undefined>;
  open(part: StoryPart): Promise<void>;
  /** Takes an article out of its story for good. */
  setApart(part: StoryPart): Promise<void>;
  dispose(): void;
}

export interface StoryShelfSources {
  readonly library: Pick<LibrarySource, 'watchStories' | 'chooseStory'>;
  readonly pages: Pick<PageSource, 'openUrl'>;
  readonly now: () => string;
}

export function createStoryShelf(
  { library, pages, now }: StoryShelfSources,
  undo: UndoOffer,
  problem: Signal<Problem | undefined>,
): StoryShelf {
  const all = signal<readonly Story[] | undefined>(undefined);
  const dispose = library.watchStories((stories) => {
    all.value = stories;
  });
  const report = (result: Result<unknown>): void => {
    problem.value = result.ok ? undefined : result.problem;
  };
  return {
    stories: computed(() => all.value?.filter(({ parts }) => parts.length > 1)),
    open: ({ url }) => pages.openUrl(url),
    async setApart({ articleId, title }) {
      const result = await library.chooseStory(articleId, undefined, now());
      report(result);
      if (result.ok)
        undo.propose({ what: 'setApart', name: title, undo: async () => report(await result.value()) });
    },
    dispose,
  };
}
