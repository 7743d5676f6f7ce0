import type { EntityKind } from './analysis.ts';
import type { ArticleId } from './library.ts';
import type { PageSelection } from './page.ts';
import type { TextPositionSelector, TextQuoteSelector } from './text-selector.ts';

/** What stands in the text that a note can be about: words that the reader selected, a quote, a sentence with a date. */
export const NOTED_WORDS = ['text', 'quote', 'event'] as const;

/** A note on words of an article. */
export interface WordsTarget {
  readonly kind: (typeof NOTED_WORDS)[number];
  readonly articleId: ArticleId;
  readonly quote: TextQuoteSelector;
  readonly position?: TextPositionSelector;
}

/** A note on somebody or something of an article's cast: it is met again wherever that one is. */
export interface EntityTarget {
  readonly kind: 'entity';
  readonly articleId: ArticleId;
  readonly entity: { readonly name: string; readonly kind: EntityKind };
}

/** What a note is about. Each is written on an article; one on a story is on the story that this article stands in. */
export type NoteTarget =
  | { readonly kind: 'article' | 'story'; readonly articleId: ArticleId }
  | WordsTarget
  | EntityTarget;

export type NoteId = string & { readonly noteId?: true };

/** The reader's own words. Times are ISO 8601 in UTC. */
export interface Note {
  readonly id: NoteId;
  readonly target: NoteTarget;
  /** Markdown. */
  readonly body: string;
  readonly tags: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A note that is being written: handed over where it was begun, kept until it is saved. */
export interface NoteDraft {
  /** The note that it becomes: given when it is begun, so that saving it twice, from two views, makes one note. */
  readonly noteId: NoteId;
  readonly target: NoteTarget;
  readonly body: string;
  /** Those that were chosen; others stand in the words. */
  readonly tags: readonly string[];
  /** The note as it was; absent where it is a new one. */
  readonly edited?: Note;
}

/** The target of a note on what is selected in the page of an article, or on the article where nothing is. */
export function onSelection(articleId: ArticleId, selection: PageSelection | undefined): NoteTarget {
  return selection ? { kind: 'text', articleId, ...selection } : { kind: 'article', articleId };
}

/** Whether a note is on words of its article. */
export function isOnWords(target: NoteTarget): target is WordsTarget {
  return 'quote' in target;
}
