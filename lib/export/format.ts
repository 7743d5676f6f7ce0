import type { Reading } from '../model/library.ts';
import type { Note } from '../model/note.ts';

/** An article that is taken away, with the notes on it, the oldest first. */
export interface ExportedArticle extends Reading {
  readonly notes: readonly Note[];
}

/** The few words that a format writes of its own, in the reader's language. */
export interface ExportWords {
  /** The title of an export of several articles. */
  readonly library: string;
  readonly notes: string;
  readonly quotes: string;
  /** Stands for the speaker of a quote that has none. */
  readonly notAttributed: string;
  /** The label of a link back to the words in the article. */
  readonly inArticle: string;
}

export interface ExportInput {
  /** ISO 8601 in UTC. */
  readonly exportedAt: string;
  readonly articles: readonly ExportedArticle[];
  readonly words: ExportWords;
}

/** A way to take articles and notes away as text. A new one is a new file in formats/ and a line in `FORMATS`. */
export interface ExportFormat {
  readonly id: string;
  /** As readers know it: a proper name, the same in every language. */
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  readonly render: (input: ExportInput) => string;
}
