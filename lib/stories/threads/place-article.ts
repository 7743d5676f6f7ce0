import type { Reason } from '../../model/reason.ts';
import type { ThreadId } from '../../model/story.ts';
import { LIKENESS_WEIGHTS, likenessTo, probabilityOf } from './likeness.ts';
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

/** Unsure stays apart: under this probability an article opens an event of its own. */
const JOINS_FROM = 0.4;
/** The slower second level: how alike an event and an article of one thread are at least, and how that fades. */
const THREAD_FROM = 0.06;
const THREAD_DAYS = 120;
const NAMED_IN_REASON = 4;

/** Decides where an article belongs among the events that its words led to. Pure: the same input gives the same place. */
export function placeArticle(
  member: Member,
  candidates: readonly StoryEvent[],
  weights: readonly number[] = LIKENESS_WEIGHTS,
): Placement {
  let event: StoryEvent | undefined;
  let confidence = 0;
  for (const candidate of candidates) {
    const probability = probabilityOf(likenessTo(candidate, member), weights);
    if (probability > confidence) [event, confidence] = [candidate, probability];
  }
  if (event && confidence >= JOINS_FROM) {
    return { event, threadId: event.threadId, confidence, because: reasonsFor(event, member) };
  }
  const [near, likeness] = nearestOfThread(member, candidates);
  if (!near) return { confidence: 1 - confidence, because: [] };
  return {
    threadId: near.threadId,
    confidence: Math.min(1, likeness),
    because: reasonsFor(near, member),
  };
}

function nearestOfThread(
  { words, day }: Member,
  candidates: readonly StoryEvent[],
): [StoryEvent | undefined, number] {
  let best: StoryEvent | undefined;
  let most = THREAD_FROM;
  for (const candidate of candidates) {
    const fade = Math.exp(-(daysBetween(candidate, day) ?? 0) / THREAD_DAYS);
    const likeness = (product(words, candidate.sum) / Math.sqrt(candidate.square || 1)) * fade;
    if (likeness >= most) [best, most] = [candidate, likeness];
  }
  return [best, most];
}

function daysBetween({ lastDay }: StoryEvent, day: number | undefined): number | undefined {
  return lastDay === undefined || day === undefined ? undefined : Math.abs(day - lastDay);
}

/** In words: the names and the telling words that both share, and the days between. */
function reasonsFor(event: StoryEvent, article: Member): readonly Reason[] {
  const names = [...article.names].filter(([key]) => event.members.some((member) => member.names.has(key)));
  const shared = new Map(
    [...article.words].map(([word, weight]) => [word, weight * (event.sum.get(word) ?? 0)]),
  );
  const words = heaviest(shared, NAMED_IN_REASON).filter((word) => (shared.get(word) ?? 0) > 0);
  const reasons: Reason[] = [];
  if (names.length > 0) {
    const listed = names.slice(0, NAMED_IN_REASON).map(([, name]) => name);
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
