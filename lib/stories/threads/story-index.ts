import type { ArticleId } from '../../model/library.ts';
import type { Reason } from '../../model/reason.ts';
import type { EventId, ThreadId } from '../../model/story.ts';
import type { Statistics } from './statistics.ts';
import type { Member, StoryEvent } from './story-event.ts';

/** Where an article was put, and why there. */
export interface Place {
  readonly eventId: EventId;
  readonly threadId: ThreadId;
  /** 0..1, that it belongs there. */
  readonly confidence: number;
  readonly because: readonly Reason[];
}

/** What putting articles into stories looks up and keeps: in memory, or in the reader's library. */
export interface StoryIndex {
  readonly findPlace: (id: ArticleId) => Promise<Place | undefined>;
  /** In how many of the articles that came before these words stand. */
  readonly statisticsOf: (words: readonly string[]) => Promise<Statistics>;
  /** For each of these words the events that it leads to; of very many, the newest. */
  readonly findEventIds: (words: readonly string[]) => Promise<readonly (readonly EventId[])[]>;
  /** Those that are gone are left out. */
  readonly findEvents: (ids: readonly EventId[]) => Promise<readonly StoryEvent[]>;
  /** A name that no event ever had. */
  readonly nameEvent: (first: ArticleId) => Promise<EventId>;
  /** Keeps an article in its place, and the event as it is with it. */
  readonly keep: (member: Member, event: StoryEvent, place: Place) => Promise<void>;
}

/** Only the newest events of a word are looked at, so that a common word costs no more than a rare one. */
export const MOST_PER_WORD = 150;
