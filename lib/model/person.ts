import type { Meeting } from './met-elsewhere.ts';
import type { Note } from './note.ts';
import type { QuoteElsewhere } from './said-elsewhere.ts';

/** Names a person of the library across articles. */
export type PersonKey = string & { readonly personKey?: true };

/** A person in a list. */
export interface PersonEntry {
  readonly key: PersonKey;
  readonly name: string;
  /** How many articles name this person. */
  readonly articles: number;
}

/** All that the library knows of a person. */
export interface PersonPage {
  readonly key: PersonKey;
  readonly name: string;
  /** The oldest first, by the day of each. */
  readonly articles: readonly Meeting[];
  /** What this person said, the oldest first. */
  readonly quotes: readonly QuoteElsewhere[];
  /** The notes on this person, the newest first. */
  readonly notes: readonly Note[];
  /** Whether there is more than these, older. */
  readonly more: boolean;
}
