import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ArticleId, Reading } from '../model/library.ts';
import type { Problem, Result } from '../model/result.ts';
import type { QuoteElsewhere } from '../model/said-elsewhere.ts';
import type { Span } from '../model/span.ts';
import type { NewToYou, Story, StoryPage, ThreadId } from '../model/story.ts';
import { distinctQuotes, toKeyedQuote } from '../stories/distinct-quotes.ts';
import { findNews } from '../stories/new-to-you.ts';
import { speakerKey } from '../stories/speaker-key.ts';
import { type DayInBrief, storyBrief } from '../stories/story-brief.ts';
import type { LibrarySource } from './sources.ts';
import type { Undoable, UndoOffer } from './undo.ts';

/** Articles that are looked into at first; twice as many each time that more are asked for. */
const AT_FIRST = 30;
/** What an article adds is told against so many before it. */
const COMPARED = 30;

/** A quote of the story, with the article that it is taken from. */
export interface StoryQuote extends QuoteElsewhere {
  readonly reading: Reading;
}

/** Opens an article of the story, at some words of it where they are given. */
export type OpenIn = (id: ArticleId, words?: Span) => unknown;

/** The page of a story: all that its articles tell together, and what the reader can say of it. */
export interface StoryPageDesk {
  /** Absent until the library has answered, and where there is no such story anymore. */
  readonly page: ReadonlySignal<StoryPage | undefined>;
  readonly brief: ReadonlySignal<readonly DayInBrief[]>;
  /** Each once, in order of time. */
  readonly quotes: ReadonlySignal<readonly StoryQuote[]>;
  /** What each article told first. Those of which that is not known are left out. */
  readonly added: ReadonlySignal<ReadonlyMap<ArticleId, NewToYou>>;
  /** The stories that it can be merged with. */
  readonly others: ReadonlySignal<readonly Story[]>;
  /** Looks into earlier articles as well. */
  showEarlier(): void;
  /** Names the story; nothing but space lets its headlines name it. */
  rename(name: string): Promise<void>;
  mergeInto(id: ThreadId): Promise<void>;
  /** Makes a story of their own of some of its articles. */
  split(ids: readonly ArticleId[]): Promise<void>;
  dispose(): void;
}

export interface StoryPageSources {
  readonly library: Pick<
    LibrarySource,
    'watchStoryPage' | 'watchStories' | 'mergeStories' | 'splitStory' | 'renameStory'
  >;
  readonly now: () => string;
}

/** Follows the story that the view asks for, by one of its articles. */
export function createStoryPage(
  { library, now }: StoryPageSources,
  articleId: ReadonlySignal<ArticleId | undefined>,
  undo: UndoOffer,
  problem: Signal<Problem | undefined>,
): StoryPageDesk {
  const page = signal<StoryPage | undefined>(undefined);
  const stories = signal<readonly Story[]>([]);
  const limit = signal(AT_FIRST);
  const stops = [
    effect(() => {
      page.value = undefined;
      limit.value = AT_FIRST;
      if (articleId.value === undefined) return undefined;
      return library.watchStories((all) => {
        stories.value = all;
      });
    }),
    effect(() => {
      if (articleId.value === undefined) return undefined;
      return library.watchStoryPage(articleId.value, limit.value, (found) => {
        page.value = found;
      });
    }),
  ];
  const readings = computed(() => page.value?.readings ?? []);

  async function say(
    doing: Promise<Result<() => Promise<Result<void>>>>,
    said: Omit<Undoable, 'undo'>,
  ): Promise<void> {
    const result = await doing;
    report(result);
    if (result.ok) undo.propose({ ...said, undo: async () => report(await result.value()) });
  }

  function report(result: Result<unknown>): void {
    problem.value = result.ok ? undefined : result.problem;
  }

  return {
    page,
    brief: computed(() => storyBrief(readings.value)),
    quotes: computed(() => quotesOf(readings.value)),
    added: computed(() => addedBy(page.value)),
    others: computed(() => stories.value.filter(({ id }) => id !== page.value?.id)),
    showEarlier() {
      limit.value *= 2;
    },
    async rename(typed) {
      const story = page.peek();
      const name = typed.trim();
      if (!story || !articleId.value || name === story.name) return;
      const given = name === '' ? undefined : name;
      await say(library.renameStory(articleId.value, given, now()), { what: 'storyNamed', name: given });
    },
    async mergeInto(id) {
      const other = stories.peek().find((each) => each.id === id);
      const into = other?.parts.at(-1)?.articleId;
      if (!other || !into || !articleId.value) return;
      await say(library.mergeStories(articleId.value, into, now()), {
        what: 'storiesMerged',
        name: other.name,
      });
    },
    async split(ids) {
      await say(library.splitStory(ids, now()), { what: 'storySplit', name: String(ids.length) });
    },
    dispose() {
      for (const stop of stops) stop();
    },
  };
}

/** What is said in several articles counts once; the oldest article has it. */
function quotesOf(readings: readonly Reading[]): readonly StoryQuote[] {
  const ordered = readings.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  const all = ordered.flatMap((reading) =>
    reading.analysis.quotes
      .filter(({ fragment }) => !fragment)
      .map((quote): StoryQuote => ({ saved: reading.saved, quote, reading })),
  );
  return distinctQuotes(all, [], ({ quote, reading }) =>
    toKeyedQuote(quote.text, {
      speaker: speakerKey(quote.speaker, reading.analysis.entities),
      publishedAt: reading.saved.publishedAt,
    }),
  );
}

const dayOf = ({ saved }: Reading): string => saved.publishedAt ?? saved.firstReadAt;

/** The first article told everything first, which says nothing; of the first of those looked into it is not known. */
function addedBy(page: StoryPage | undefined): ReadonlyMap<ArticleId, NewToYou> {
  const readings = page?.readings ?? [];
  return new Map(
    readings
      .slice(1)
      .map((reading, index) => [
        reading.saved.id,
        findNews(reading, readings.slice(Math.max(0, index + 1 - COMPARED), index + 1)),
      ]),
  );
}
