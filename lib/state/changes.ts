import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Quote } from '../model/analysis.ts';
import type { Reading } from '../model/library.ts';
import type { RevisedQuote, Revision } from '../model/revision.ts';
import type { Span } from '../model/span.ts';
import { compareQuotes } from '../stories/compare-quotes.ts';
import { compareTexts, compareWords, type ParagraphChange, type WordRun } from '../stories/compare-texts.ts';
import { findCorrectionNotices } from '../stories/correction-notices.ts';
import type { LibrarySource } from './sources.ts';

/** How an article differs from what it said when it was read before. */
export interface Changes {
  /** When it was last read as it was, ISO 8601 in UTC. */
  readonly since: string;
  /** The headline, where it is another one. */
  readonly title: readonly WordRun[];
  readonly paragraphs: readonly ParagraphChange[];
  readonly appeared: readonly Quote[];
  readonly vanished: readonly RevisedQuote[];
}

/** What became of the article that is shown. */
export interface ChangeFollower {
  /** Absent where it is what it was, as far as is known. */
  readonly changes: ReadonlySignal<Changes | undefined>;
  /** Where the paper itself says that it corrected the article. */
  readonly notices: ReadonlySignal<readonly Span[]>;
  dispose(): void;
}

/** Compares whatever article is shown with what it said before. */
export function createChangeFollower(
  library: Pick<LibrarySource, 'watchRevisions'>,
  reading: ReadonlySignal<Reading | undefined>,
): ChangeFollower {
  const revisions = signal<readonly Revision[]>([]);
  const articleId = computed(() => reading.value?.saved.id);
  const dispose = effect(() => {
    revisions.value = [];
    if (articleId.value === undefined) return undefined;
    return library.watchRevisions(articleId.value, (found) => {
      revisions.value = found;
    });
  });
  return {
    changes: computed(() => reading.value && findChanges(reading.value, revisions.value)),
    notices: computed(() => (reading.value ? findCorrectionNotices(reading.value.article.text) : [])),
    dispose,
  };
}

/** Compares with the last version of which as much could be read: a paywall would look like words taken out. */
export function findChanges(
  { article, analysis }: Reading,
  revisions: readonly Revision[],
): Changes | undefined {
  const before = revisions.findLast(({ access }) => access === article.access);
  if (!before) return undefined;
  const title = compareWords(before.title, article.title);
  const changes = {
    since: before.readAt,
    title: title.some(({ kind }) => kind !== 'same') ? title : [],
    paragraphs: compareTexts(before.text, article.text),
    ...compareQuotes(before.quotes, analysis.quotes),
  };
  return changes.title.length > 0 || changes.paragraphs.length > 0 ? changes : undefined;
}

export type { WordRun };
