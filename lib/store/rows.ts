import type { Analysis, DateMention, Entity, EntityKind, Quote, TimelineEvent } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { ArticleId, SavedArticle } from '../model/library.ts';
import type { Note } from '../model/note.ts';
import type { Revision } from '../model/revision.ts';
import type { SpeakerKey } from '../model/said-elsewhere.ts';
import type { EventId, StoryChoice } from '../model/story.ts';
import type { SyncState } from '../model/sync.ts';
import type { StoryEvent } from '../stories/threads/story-event.ts';
import type { Place } from '../stories/threads/story-index.ts';

/** An article in the list of the library, with what finds it. */
export interface ArticleRow extends SavedArticle {
  /** Tells whether its findings are to be written again. */
  readonly findingsHash: string;
  /** Who published it, made by `outletOf`. */
  readonly outlet: string;
  /** Its day, made by `dayOf`. */
  readonly day: string;
}

/** The body of an article and what is only spans into it: kept apart, so that lists stay light. */
export interface TextRow
  extends Pick<Article, 'text' | 'blocks' | 'asides' | 'posts'>,
    Pick<Analysis, 'sentences' | 'brief' | 'notices'> {
  readonly articleId: ArticleId;
  /** By which the article is found. */
  readonly words: readonly string[];
}

/** Names one person, organization or place across articles; made by `toEntityKey`. */
export type EntityKey = string & { readonly entityKey?: true };

/** One person, organization or place of the library, under the name that was read first. */
export interface EntityRow {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  readonly name: string;
}

/** A finding's place in its article's list, so that the list comes back in its order. */
interface Placed {
  readonly articleId: ArticleId;
  readonly ordinal: number;
}

/** An entity as one article shows it. `firstReadAt` is the article's: it finds the newest without opening articles. */
export interface AppearanceRow extends Placed {
  /** As the reader corrected it; absent where nobody is found by it any more. See `indexCast`. */
  entityKey?: EntityKey;
  readonly firstReadAt: string;
  readonly entity: Entity;
  /** Whether this is an entity as the reader made it: it is found by this row, but is no part of the analysis. */
  readonly byReader?: true;
}

export interface QuoteRow extends Placed {
  readonly quote: Quote;
  /** By which it is found in other words, made by `quoteKeys`. */
  readonly keys: readonly number[];
  /** Who said it, as the reader corrected it; absent where it is nobody who can be known again. See `indexSpeakers`. */
  speaker?: SpeakerKey;
  /** The day of its article, `2024-03-04`. */
  day?: string;
}

export interface DateRow extends Placed {
  readonly date: DateMention;
}

export interface EventRow extends Placed {
  readonly event: TimelineEvent;
}

/** A note, with its article's id where an index finds it. */
export interface NoteRow {
  readonly id: Note['id'];
  readonly articleId: ArticleId;
  readonly createdAt: string;
  readonly note: Note;
  /** By which it is found. */
  readonly words: readonly string[];
}

/** What happened within days; its articles lie apart, in `StoryMember` rows. */
export interface StoryEventRow extends Omit<StoryEvent, 'members'> {
  /** Those that new articles are compared with. */
  readonly memberIds: readonly ArticleId[];
}

/** Where an article stands among the stories, and who put it there. */
export interface PlacementRow extends Place {
  readonly articleId: ArticleId;
  readonly by: 'model' | 'reader';
  /** When the article was first read: stories are told in this order. */
  readonly readAt: string;
  /** The order in which articles were placed: their event is made in it. */
  readonly order: number;
}

/** The events that a telling word leads to, the newest last. */
export interface StoryPostingRow {
  readonly word: string;
  readonly eventIds: readonly EventId[];
}

/** In how many articles a word stands. The empty word stands in all of them. */
export interface StoryWordRow {
  readonly word: string;
  readonly articles: number;
}

/** What the reader said of an article's story. It outlives every way of finding stories. */
export interface StoryChoiceRow extends StoryChoice {
  readonly articleId: ArticleId;
}

/** What an article said before, once for each version. */
export interface RevisionRow extends Revision {
  readonly articleId: ArticleId;
  readonly textHash: string;
}

/** What this machine knows of the folder that it syncs with; never more than one. */
export interface SyncStateRow extends SyncState {
  readonly id: 'folder';
}

/**
 * Facts about the database itself: its name, the number of articles placed so far, whether some are yet to be placed or to be
 * indexed, when it was mended, how much was set aside of which the reader was not told yet; and these rows, as JSON.
 */
export interface MetaRow {
  readonly key:
    | 'canary'
    | 'lastPlaced'
    | 'unplaced'
    | 'unindexed'
    | 'mendedAt'
    | 'untold'
    | `aside:${string}`;
  readonly value: string;
}
