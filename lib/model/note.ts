import type { ArticleId } from './library.ts';
import type { TextPositionSelector, TextQuoteSelector } from './text-selector.ts';

/** What a note is about: a whole article, or words in it. */
export type NoteTarget =
  | { readonly kind: 'article'; readonly articleId: ArticleId }
  | {
      readonly kind: 'text';
      readonly articleId: ArticleId;
      readonly quote: TextQuoteSelector;
      readonly position?: TextPositionSelector;
    };

export type NoteId = string & { readonly noteId?: true };

/** The reader's own words. Times are ISO 8601 in UTC. */
export interface Note {
  readonly id: NoteId;
  readonly target: NoteTarget;
  readonly body: string;
  readonly tags: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
}
