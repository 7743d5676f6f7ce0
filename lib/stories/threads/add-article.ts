import type { EventId } from '../../model/story.ts';
import { placeArticle } from './place-article.ts';
import type { StoryArticle } from './story-article.ts';
import { createEvent, type Member, queryWords, type StoryEvent, withMember } from './story-event.ts';
import type { Place, StoryIndex } from './story-index.ts';
import { toMember } from './to-member.ts';

const MOST_CANDIDATES = 20;

/**
 * Puts an article into an event and a thread, as single-pass clustering with an inverted index (Allan et al. 1998).
 * Adding it again changes nothing and gives its place.
 */
export async function addArticle(
  index: StoryIndex,
  article: StoryArticle,
  place: typeof placeArticle = placeArticle,
): Promise<Place> {
  const before = await index.findPlace(article.id);
  if (before) return before;
  const member = toMember(article, await index.statisticsOf([...article.words.keys()]));
  const { event, threadId, confidence, because } = place(member, await findCandidates(index, member));
  const grown = event
    ? withMember(event, member)
    : createEvent(await index.nameEvent(article.id), member, threadId);
  const found = { eventId: grown.id, threadId: grown.threadId, confidence, because };
  await index.keep(member, grown, found);
  return found;
}

/** The events that share the most telling words with an article. */
async function findCandidates(index: StoryIndex, member: Member): Promise<readonly StoryEvent[]> {
  const words = queryWords(member);
  const scores = new Map<EventId, number>();
  for (const [i, ids] of (await index.findEventIds(words)).entries()) {
    const weight = (member.words.get(words[i] ?? '') ?? 0) ** 2;
    for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + weight);
  }
  return index.findEvents(best(scores, MOST_CANDIDATES));
}

/** The events of the highest scores, the highest first; sorting all of them would cost more than all the rest. */
function best(scores: ReadonlyMap<EventId, number>, count: number): readonly EventId[] {
  const found: (readonly [EventId, number])[] = [];
  for (const entry of scores) {
    if (found.length === count && entry[1] <= (found[count - 1]?.[1] ?? 0)) continue;
    let at = found.length;
    while (at > 0 && (found[at - 1]?.[1] ?? 0) < entry[1]) at -= 1;
    found.splice(at, 0, entry);
    if (found.length > count) found.pop();
  }
  return found.map(([id]) => id);
}
