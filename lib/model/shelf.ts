import type { ArticleId, SavedArticle } from './library.ts';
import type { Note } from './note.ts';

/** What of the library is asked for. */
export interface ShelfQuestion {
  /** Words that must all stand in the article or in the notes on it; of the last one three letters will do. Empty finds all. */
  readonly query: string;
  /** Whether only articles with notes are sought. */
  readonly noted?: boolean;
  /** The most articles to be listed. */
  readonly limit: number;
}

/** An article in the list of the library, with the notes on it, the newest first. */
export interface ShelfItem {
  readonly article: SavedArticle;
  readonly notes: readonly Note[];
}

/** A part of the library, the last read first. */
export interface ShelfPage {
  /** All articles of the library. */
  readonly total: number;
  /** All that were found, more than are listed. */
  readonly found: readonly ArticleId[];
  readonly items: readonly ShelfItem[];
}
