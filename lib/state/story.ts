import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ArticleId, Reading } from '../model/library.ts';
import type { Problem, Result } from '../model/result.ts';
import type { NewToYou, Story, StoryOf, ThreadId } from '../model/story.ts';
import { findNews } from '../stories/new-to-you.ts';
import { type DayInBrief, storyBrief } from '../stories/story-brief.ts';
import type { LibrarySource, Stop } from './sources.ts';
import type { Undoable, UndoOffer } from './undo.ts';

export type { DayInBrief };

/** The story of the article that is shown. */
export interface StoryFollower {
  /** Absent until the library has answered, and where the article stands in no story. */
  readonly story: ReadonlySignal<StoryOf | undefined>;
  /** What the reader meets for the first time; absent until the library has answered. */
  readonly news: ReadonlySignal<NewToYou | undefined>;
  /** What the other articles of the story told, day by day. */
  readonly soFar: ReadonlySignal<readonly DayInBrief[]>;
  dispose(): void;
}

/** Follows the story of whatever article is shown. */
export function createStoryFollower(
  library: Pick<LibrarySource, 'watchStory'>,
  reading: ReadonlySignal<Reading | undefined>,
): StoryFollower {
  const answer = signal<{ readonly story?: StoryOf } | undefined>(undefined);
  const articleId = computed(() => reading.value?.saved.id);
  const dispose = effect(() => {
    answer.value = undefined;
    if (articleId.value === undefined) return undefined;
    return library.watchStory(articleId.value, (story) => {
      answer.value = story ? { story } : {};
    });
  });
  const news = computed(() => reading.value && answer.value && newsOf(reading.value, answer.value.story));
  const soFar = computed(() => storyBrief(answer.value?.story?.others ?? []));
  return { story: computed(() => answer.value?.story), news, soFar, dispose };
}

/** What is new in an article that was read when others of its story had been: later ones do not count. */
function newsOf(reading: Reading, story: StoryOf | undefined): NewToYou {
  const { firstReadAt } = reading.saved;
  const earlier = (story?.others ?? []).filter(({ saved }) => saved.firstReadAt <= firstReadAt);
  return findNews(reading, earlier, story?.metBefore);
}

/** The same, with what the reader can say of it. All of it can be taken back. */
export interface StoryDesk extends StoryFollower {
  /** Other stories read lately, which an article may belong to. */
  readonly otherStories: ReadonlySignal<readonly Story[]>;
  /** Takes an article of the story out of it for good. */
  setApart(id: ArticleId): Promise<void>;
  /** Puts the article that is shown into another story. */
  moveTo(id: ThreadId): Promise<void>;
  /** Says that the article that is shown belongs where it is. */
  keepHere(): Promise<void>;
}

export interface StoryDeskSources {
  readonly library: Pick<LibrarySource, 'watchStory' | 'watchStories' | 'chooseStory'>;
  readonly now: () => string;
}

export function createStoryDesk(
  { library, now }: StoryDeskSources,
  reading: ReadonlySignal<Reading | undefined>,
  undo: UndoOffer,
  problem: Signal<Problem | undefined>,
): StoryDesk {
  const follower = createStoryFollower(library, reading);
  const stories = signal<readonly Story[]>([]);
  const stop: Stop = library.watchStories((all) => {
    stories.value = all;
  });

  async function choose(id: ArticleId, togetherWith: ArticleId | undefined, said: Omit<Undoable, 'undo'>) {
    const result = await library.chooseStory(id, togetherWith, now());
    report(result);
    if (result.ok) undo.propose({ ...said, undo: async () => report(await result.value()) });
  }

  function report(result: Result<unknown>): void {
    problem.value = result.ok ? undefined : result.problem;
  }

  return {
    ...follower,
    otherStories: computed(() => stories.value.filter(({ id }) => id !== follower.story.value?.id)),
    async setApart(id) {
      const part = follower.story.peek()?.parts.find(({ articleId }) => articleId === id);
      if (part) await choose(id, undefined, { what: 'setApart', name: part.title });
    },
    async moveTo(id) {
      const story = stories.peek().find((each) => each.id === id);
      const own = reading.peek()?.saved.id;
      const other = story?.parts.at(-1)?.articleId;
      if (story && own && other) await choose(own, other, { what: 'movedToStory', name: story.name });
    },
    async keepHere() {
      const story = follower.story.peek();
      const own = reading.peek()?.saved.id;
      const other = story?.parts.find(({ articleId }) => articleId !== own)?.articleId;
      if (story && own && other) await choose(own, other, { what: 'keptInStory', name: story.name });
    },
    dispose() {
      stop();
      follower.dispose();
    },
  };
}
