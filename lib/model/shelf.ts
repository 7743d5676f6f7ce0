import type { ArticleId, SavedArticle } from './library.ts';
import type { Note } from './note.ts';
import type { PersonEntry, PersonKey } from './person.ts';
import type { QuoteElsewhere } from './said-elsewhere.ts';

/** What articles have in common that are looked for; what is absent leaves none out. */
export interface Facets {
  /** Who is named in them. */
  readonly person?: PersonKey;
  /** Who published them, as `outletOf` has it. */
  readonly outlet?: string;
  /** An article of the story that they stand in. */
  readonly story?: ArticleId;
  /** The first and the last of their days, `2024-03-04`: that of publication, else that on which they were read. */
  readonly from?: string;
  readonly to?: string;
  /** A tag of a note on them. */
  readonly tag?: string;
  /** Whether only those with notes are sought. */
  readonly noted?: boolean;
}

/** What of the library is asked for. */
export interface ShelfQuestion extends Facets {
  /** Words that must all stand in the article or in the notes on it; of the last one three letters will do. Empty finds all. */
  readonly query: string;
  /** The most that are to be listed. */
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
  /** How many were found, more than are listed. */
  readonly count: number;
  /** All that were found; absent where these are all articles. */
  readonly found?: readonly ArticleId[];
  readonly items: readonly ShelfItem[];
  /** Whether older articles are still being made findable. */
  readonly indexing: boolean;
}

/** Quotes of the articles that were found, those of the article read last first. */
export interface QuoteShelf {
  readonly quotes: readonly QuoteElsewhere[];
  /** Whether there are, or may be, more. */
  readonly more: boolean;
}

/** A note in a list, with its article; without one where that is gone. */
export interface ListedNote {
  readonly note: Note;
  readonly article?: Pick<SavedArticle, 'title' | 'url'>;
}

/** Notes on the articles that were found, the newest first. */
export interface NoteShelf {
  readonly notes: readonly ListedNote[];
  /** How many were found, more than are listed. */
  readonly count: number;
}

/** What there is to choose from. */
export interface FacetChoices {
  readonly people: readonly PersonEntry[];
  readonly outlets: readonly { readonly name: string; readonly articles: number }[];
  readonly stories: readonly { readonly id: ArticleId; readonly name: string }[];
  readonly tags: readonly { readonly name: string; readonly notes: number }[];
}
