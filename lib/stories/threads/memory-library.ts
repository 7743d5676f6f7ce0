import type { ArticleId } from '../../model/library.ts';
import type { Reason } from '../../model/reason.ts';
import { placeArticle, queryWords, toMember } from './place-article.ts';
import type { StoryArticle } from './story-article.ts';
import { createEvent, type EventId, type StoryEvent, type ThreadId, withMember } from './story-event.ts';

/** Where an article was put, and why there. */
export interface Place {
  readonly eventId: EventId;
  readonly threadId: ThreadId;
  readonly confidence: number;
  readonly because: readonly Reason[];
}

/** Puts articles into events and threads as they come. */
export interface StoryLibrary {
  /** Adding an article again changes nothing and gives its place. */
  readonly add: (article: StoryArticle) => Place;
  readonly events: () => Iterable<StoryEvent>;
}

/** Only the newest events of a word are looked at, so that a common word costs no more than a rare one. */
const MOST_PER_WORD = 400;
const MOST_CANDIDATES = 20;

/**
 * Keeps stories in memory: single-pass clustering with an inverted index (Allan et al. 1998). The library on disk does the same
 * over its own index, with `queryWords`, `placeArticle` and `withMember`.
 */
export function createStoryLibrary(place: typeof placeArticle = placeArticle): StoryLibrary {
  const events = new Map<EventId, StoryEvent>();
  const places = new Map<ArticleId, Place>();
  const index = new Map<string, EventId[]>();
  const indexed = new Map<EventId, Set<string>>();
  const frequencies = new Map<string, number>();

  function findCandidates(words: readonly string[], weights: ReadonlyMap<string, number>): StoryEvent[] {
    const scores = new Map<EventId, number>();
    for (const word of words) {
      const weight = (weights.get(word) ?? 0) ** 2;
      for (const id of (index.get(word) ?? []).slice(-MOST_PER_WORD))
        scores.set(id, (scores.get(id) ?? 0) + weight);
    }
    const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
    return best.flatMap(([id]) => events.get(id) ?? []);
  }

  function keep(event: StoryEvent, words: readonly string[]): void {
    events.set(event.id, event);
    const known = indexed.get(event.id) ?? new Set<string>();
    indexed.set(event.id, known);
    for (const word of words) {
      if (known.has(word)) continue;
      known.add(word);
      const ids = index.get(word);
      if (ids) ids.push(event.id);
      else index.set(word, [event.id]);
    }
  }

  function add(article: StoryArticle): Place {
    const before = places.get(article.id);
    if (before) return before;
    const member = toMember(article, {
      articles: places.size,
      frequency: (word) => frequencies.get(word) ?? 0,
    });
    for (const word of article.words.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    const words = queryWords(member);
    const { event, threadId, confidence, because } = place(
      member,
      article.day,
      findCandidates(words, member.words),
    );
    const own = `story-${article.id}`;
    const grown = event
      ? withMember(event, member, article.day)
      : createEvent(own, threadId ?? own, member, article.day);
    keep(grown, words);
    const found = { eventId: grown.id, threadId: grown.threadId, confidence, because };
    places.set(article.id, found);
    return found;
  }

  return { add, events: () => events.values() };
}
