import type { SavedArticle } from './library.ts';
import type { Note } from './note.ts';

/** An article in which somebody was met, and what it calls them. */
export interface Meeting {
  readonly saved: SavedArticle;
  readonly roles: readonly string[];
}

/** Where somebody of an article was met besides. */
export interface MetElsewhere {
  /** The last that was read first; the earliest of all is there even where not all are. */
  readonly meetings: readonly Meeting[];
  /** Whether there are more than these. */
  readonly more: boolean;
  /** The notes on them that were written there, the newest first. */
  readonly notes: readonly Note[];
}
