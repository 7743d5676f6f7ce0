import type { Entity, EntityId, EntityKind, Finding, Grain, Quote, TimelineEvent } from './analysis.ts';
import type { ArticleId, Reading } from './library.ts';
import type { Note } from './note.ts';
import type { PersonKey } from './person.ts';
import type { Reason } from './reason.ts';
import type { Span } from './span.ts';

/** Names what happened within days, as articles tell it. */
export type EventId = string & { readonly eventId?: true };
/** Names what happened within months: the story that a reader follows. */
export type ThreadId = string & { readonly threadId?: true };

/** One article's sentence that tells of an event, with the reason for its date. */
export interface EventSource {
  readonly articleId: ArticleId;
  readonly title: string;
  readonly siteName?: string;
  /** Place of the sentence in that article's text. */
  readonly sentence: Span;
  /** The sentence itself, white space collapsed. */
  readonly text: string;
  /** The expression that the date comes from, where there is one. */
  readonly mention?: Span;
  /** Entities of that article's analysis. */
  readonly entityIds: readonly EntityId[];
  readonly confidence: number;
  readonly reason: Reason;
}

/** Something that happened, told by one article or several. */
export interface HappenedEntry {
  readonly kind: 'happened';
  /** ISO 8601 cut to the grain. */
  readonly date: string;
  readonly grain: Grain;
  /** Never empty; the current article's first, then the oldest article's. */
  readonly sources: readonly EventSource[];
  /** That of the surest source. */
  readonly confidence: number;
}

/** An article that was published or read at this moment. */
export interface ArticleEntry {
  readonly kind: 'published' | 'read';
  /** ISO 8601 as the page or the library has it. */
  readonly date: string;
  readonly grain: Grain;
  readonly articleId: ArticleId;
  readonly title: string;
  readonly siteName?: string;
  /** Whether it is the article that the timeline is for. */
  readonly current: boolean;
}

/** One line of a timeline: what happened, what was published, what the reader read. */
export type TimelineEntry = HappenedEntry | ArticleEntry;

/** An amount of this article that an earlier article of the story gave otherwise ("33 soldiers killed, was 29"). */
export interface ChangedNumber extends Finding {
  /** The words with the amount, as written here. */
  readonly text: string;
  /** The amount as written before. */
  readonly before: string;
  readonly beforeIn: ArticleId;
}

/** Of an article's findings, those that the reader had not met in earlier reading of its story. */
export interface NewToYou {
  /** True where there was no earlier reading to compare with. */
  readonly first: boolean;
  readonly people: readonly Entity[];
  readonly organizations: readonly Entity[];
  readonly places: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly events: readonly TimelineEvent[];
  readonly numbers: readonly ChangedNumber[];
  /** Of the people, organizations and places those that are new in this story only: another one named them before. */
  readonly metElsewhere: ReadonlySet<EntityId>;
}

/** An article of a story, and why it belongs there. */
export interface StoryPart {
  readonly articleId: ArticleId;
  readonly title: string;
  readonly siteName?: string;
  /** The address to open it under. */
  readonly url: string;
  readonly publishedAt?: string;
  readonly firstReadAt: string;
  /** Whether the reader put it there: then it stays. */
  readonly byReader: boolean;
  /** The strongest first; empty for an article that opened the story. */
  readonly because: readonly Reason[];
}

/** What goes on for months, as the articles that the reader read of it. */
export interface Story {
  readonly id: ThreadId;
  /** As the reader named it, else made of its headlines' own words. */
  readonly name: string;
  /** In the order in which they were first read; never empty. */
  readonly parts: readonly StoryPart[];
}

/** The story of an article with what there is to compare it with. */
export interface StoryOf extends Story {
  /** The other articles of the story, the newest read first; of very many the newest. */
  readonly others: readonly Reading[];
  /** Those of the article's entities that an article of any story named before. */
  readonly metBefore: ReadonlySet<EntityId>;
  /** The notes on the story, the newest first, whichever of its articles they were written on. */
  readonly notes: readonly Note[];
}

/** One of the cast of a story. */
export interface StoryMember {
  readonly kind: EntityKind;
  /** As the newest article writes it. */
  readonly name: string;
  /** What the newest article calls it that calls it anything. */
  readonly role?: string;
  /** How many of the articles name it. */
  readonly articles: number;
  /** The page of a person. */
  readonly person?: PersonKey;
}

/** All that the library shows of a story. */
export interface StoryPage extends Story {
  /** The articles that were looked into, in the order in which they were first read: of very many the newest. */
  readonly readings: readonly Reading[];
  /** Who is in these, those in most of them first. */
  readonly cast: readonly StoryMember[];
  /** On all of its articles, the newest first. */
  readonly notes: readonly Note[];
}

/** What the reader said of an article's story: it belongs to that of another article, or to none. */
export interface StoryChoice {
  /** An article of the story; absent where the reader set the article apart. */
  readonly togetherWith?: ArticleId;
  /** What the reader calls the story that the article stands in. */
  readonly name?: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}
