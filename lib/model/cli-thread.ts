import type { Grain } from './analysis.ts';
import type { Span } from './span.ts';

// What the command line prints when it puts articles into stories.
// Fields are only ever added.

/** The story that an article belongs to, at the moment at which it came. */
export interface CliPlace {
  readonly id: string;
  /** What happened within days; null where the page is no article. */
  readonly eventId: string | null;
  /** What happened within months; null where the page is no article. */
  readonly threadId: string | null;
  /** English sentences: why it belongs with earlier articles, or why the page is no article. */
  readonly because: readonly string[];
  /** Milliseconds that finding the place took, reading the article aside. */
  readonly ms: number;
}

/** Two or three sentences of its articles that tell an event. */
export interface CliBrief {
  readonly eventId: string;
  readonly brief: readonly CliSource[];
}

/** What happened in a thread, in order of time. */
export interface CliTimeline {
  readonly threadId: string;
  readonly entries: readonly CliTimelineEntry[];
}

export interface CliTimelineEntry {
  /** ISO 8601 cut to the grain. */
  readonly date: string;
  readonly grain: Grain;
  readonly sources: readonly CliSource[];
}

/** A sentence: a place in the text of the article `id`. */
export interface CliSource extends Span {
  readonly id: string;
}
