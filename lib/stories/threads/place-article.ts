import type { Reason } from '../../model/reason.ts';
import type { ThreadId } from '../../model/story.ts';
import { likenessIfLikely, probabilityOf } from './likeness.ts';
import type { Member, StoryEvent } from './story-event.ts';
import { heaviest, product } from './vectors.ts';

/** Where an article belongs: to an event there is, or to a new one, of a thread there is or of its own. */
export interface Placement {
  readonly event?: StoryEvent;
  readonly threadId?: ThreadId;
  /** 0..1, that it belongs there. */
  readonly confidence: number;
  readonly because: readonly Reason[];
}

/** What an article and an event must share to be of one thread. */
export interface ThreadDemands {
  /** 0..1, how alike they are, which fades with the days between them. */
  readonly likeness: number;
  /** How many people, organizations and places. */
  readonly names: number;
}

/** For collections that hold few topics, as those that threads are measured on. */
export const TOPIC_THREAD: ThreadDemands = { likeness: 0.06, names: 0 };
/**
 * For a reader's library, which holds whatever is in the news, where what is wrong is worse than what is missing: of 754
 * articles on 260 stories the topic's demands make 15 threads (BCubed precision 5), these 275 (precision 77).
 */
export const READER_THREAD: ThreadDemands = { likeness: 0.09, names: 3 };

/** Unsure stays apart: under this probability an article opens an event of its own. */
const JOINS_FROM = 0.4;
/** Threads go on for months. */
const THREAD_DAYS = 120;
const NAMED_IN_REASON = 4;

/** Decides where an article belongs among the events that its words led to. Pure: the same input gives the same place. */
export function placeArticle(
  member: Member,
  candidates: readonly StoryEvent[],
  demands: ThreadDemands = TOPIC_THREAD,
): Placement {
  let event: StoryEvent | undefined;
  let confidence = 0;
  for (const candidate of candidates) {
    const likeness = likenessIfLikely(candidate, member, JOINS_FROM);
    const probability = likeness ? probabilityOf(likeness) : 0;
    if (probability > confidence) [event, confidence] = [candidate, probability];
  }
  if (event && confidence >= JOINS_FROM) {
    return { event, threadId: event.threadId, confidence, because: reasonsFor(event, member) };
  }
  const [near, likeness] = nearestOfThread(member, candidates, demands);
  if (!near) return { confidence: 1 - confidence, because: [] };
  return {
    threadId: near.threadId,
    confidence: Math.min(1, likeness),
    because: reasonsFor(near, member),
  };
}

function nearestOfThread(
  member: Member,
  candidates: readonly StoryEvent[],
  demands: ThreadDemands,
): [StoryEvent | undefined, number] {
  let best: StoryEvent | undefined;
  let most = demands.likeness;
  for (const candidate of candidates) {
    const fade = Math.exp(-(daysBetween(candidate, member.day) ?? 0) / THREAD_DAYS);
    const likeness = (product(member.words, candidate.sum) / Math.sqrt(candidate.square || 1)) * fade;
    if (likeness >= most && sharedNames(candidate, member).length >= demands.names)
      [best, most] = [candidate, likeness];
  }
  return [best, most];
}

/** The names that an article shares with an event, as it writes them. */
function sharedNames(event: StoryEvent, { names }: Member): readonly string[] {
  const shared = [...names].filter(([key]) => event.members.some((member) => member.names.has(key)));
  return shared.map(([, name]) => name);
}

function daysBetween({ lastDay }: StoryEvent, day: number | undefined): number | undefined {
  return lastDay === undefined || day === undefined ? undefined : Math.abs(day - lastDay);
}

/** In words: the names and the telling words that both share, and the days between. */
function reasonsFor(event: StoryEvent, article: Member): readonly Reason[] {
  const names = sharedNames(event, article);
  const shared = new Map(
    [...article.words].map(([word, weight]) => [word, weight * (event.sum.get(word) ?? 0)]),
  );
  const words = heaviest(shared, NAMED_IN_REASON).filter((word) => (shared.get(word) ?? 0) > 0);
  const reasons: Reason[] = [];
  if (names.length > 0) {
    const listed = names.slice(0, NAMED_IN_REASON);
    reasons.push({ code: 'sharedNames', values: [listed.join(', ')] });
  }
  if (words.length > 0) reasons.push({ code: 'sharedWords', values: [words.join(', ')] });
  const days = daysBetween(event, article.day);
  if (days === undefined) return reasons;
  const whole = Math.round(days);
  reasons.push(
    whole === 0 ? { code: 'publishedSameDay' } : { code: 'publishedDaysApart', values: [String(whole)] },
  );
  return reasons;
}
