import type { Analysis, DateMention, Entity, EntityKind, Quote, TimelineEvent } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { ArticleId, SavedArticle } from '../model/library.ts';
import type { Note } from '../model/note.ts';
import type { SpeakerKey } from '../model/said-elsewhere.ts';

/** An article in the list of the library. `findingsHash` tells whether its findings are to be written again. */
export interface ArticleRow extends SavedArticle {
  readonly findingsHash: string;
}

/** The body of an article and what is only spans into it: kept apart, so that lists stay light. */
export interface TextRow
  extends Pick<Article, 'text' | 'blocks' | 'asides' | 'posts'>,
    Pick<Analysis, 'sentences' | 'brief' | 'notices'> {
  readonly articleId: ArticleId;
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
  readonly entityKey: EntityKey;
  readonly firstReadAt: string;
  readonly entity: Entity;
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
}

/** Facts about the database itself. */
export interface MetaRow {
  readonly key: 'canary';
  readonly value: string;
}
