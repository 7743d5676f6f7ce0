import type { Quote } from './analysis.ts';
import type { SavedArticle } from './library.ts';

/** A quote of another article that the reader read. */
export interface QuoteElsewhere {
  readonly saved: SavedArticle;
  readonly quote: Quote;
}

/** What a speaker said before an article, in other articles. */
export interface Ledger {
  /** Each once, in the words of the newest article that has it; the newest first. */
  readonly quotes: readonly QuoteElsewhere[];
  /** Whether there are more than these. */
  readonly more: boolean;
}

/** Names a speaker in all articles; made by `speakerKey`. */
export type SpeakerKey = string & { readonly speakerKey?: true };
