import type { Correction } from './correction.ts';
import type { Reading } from './library.ts';
import type { Note } from './note.ts';
import type { Revision } from './revision.ts';
import type { Settings } from './settings.ts';
import type { StoryChoice } from './story.ts';

/** An article with all that belongs to it, as it is taken away and brought back; its notes the oldest first. */
export interface ArchivedArticle extends Reading {
  readonly notes: readonly Note[];
  /** What the reader said of its story. */
  readonly storyChoice?: StoryChoice;
  /** What it said before, the oldest first; absent where it always said the same. */
  readonly revisions?: readonly Revision[];
}

/** Words of the reader's whose article is not in the library: it was deleted while they were being written. */
export interface LooseWords {
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

/** What a file of ours holds. */
export interface Archive {
  /** ISO 8601 in UTC, as the file says. */
  readonly exportedAt: string;
  readonly articles: readonly ArchivedArticle[];
  readonly loose: LooseWords;
  readonly settings?: Settings;
  /** Whether the content is the one that was written; absent where the file carries no checksum. */
  readonly intact?: boolean;
  /** How many articles, notes and corrections could not be read and are left out. */
  readonly refused: number;
}

/** How something in a file stands to what the library has. */
export const STANDINGS = ['new', 'same', 'newerHere', 'newerThere'] as const;
export type Standing = (typeof STANDINGS)[number];

/** How many of a file's articles, notes and corrections stand how. */
export interface ArchiveComparison {
  readonly articles: Readonly<Record<Standing, number>>;
  readonly notes: Readonly<Record<Standing, number>>;
  readonly corrections: Readonly<Record<Standing, number>>;
}

/** What becomes of notes that read otherwise in the file: both are kept, or only those of the library. */
export type NoteChoice = 'both' | 'mine';
