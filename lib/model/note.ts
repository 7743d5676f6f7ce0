import type { ArticleId } from './library.ts';

/** W3C TextQuoteSelector (Web Annotation Data Model, 4.2.4), with up to 64 characters of context either side. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector in `Article.text`: a hint that is tried first. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

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
