import type { ArticleId } from '../../model/library.ts';
import type { EventId, ThreadId } from '../../model/story.ts';
import { heaviest, product, type Vector } from './vectors.ts';

/** One article within an event, as the next ones are compared with it; plain data that the library can keep. */
export interface Member {
  readonly id: ArticleId;
  /** Days since 1970 of its publication, with fraction; absent where no date is known. */
  readonly day?: number;
  readonly words: Vector;
  readonly title: Vector;
  /** People, organizations and places: how names are compared, and how they are written. */
  readonly names: ReadonlyMap<string, string>;
}

/** What happened within days, as the articles that tell it. */
export interface StoryEvent {
  readonly id: EventId;
  readonly threadId: ThreadId;
  /** Sum of the members' vectors, and its square length. */
  readonly sum: Vector;
  readonly square: number;
  readonly size: number;
  /** The latest day of publication, days since 1970. */
  readonly lastDay?: number;
  /** The first article and the newest ones. */
  readonly members: readonly Member[];
}

/** An event that grows keeps so many of its articles for comparing: the cost of adding one stays the same. */
const MEMBERS_KEPT = 8;
/** Of the sum only the heaviest words matter. */
const WORDS_KEPT = 600;
const QUERY_WORDS = 30;

/** The words by which the index is asked for events that an article may belong to, and by which it is found later. */
export function queryWords({ words }: Member): readonly string[] {
  return heaviest(words, QUERY_WORDS);
}

/** An event of one article, in a thread of its own unless another one is given. */
export function createEvent(id: EventId, member: Member, threadId: ThreadId = id): StoryEvent {
  return {
    id,
    threadId,
    sum: member.words,
    square: 1,
    size: 1,
    members: [member],
    ...(member.day === undefined ? {} : { lastDay: member.day }),
  };
}

/** The event with one more article. */
export function withMember(event: StoryEvent, member: Member): StoryEvent {
  const sum = new Map(event.sum);
  for (const [word, weight] of member.words) sum.set(word, (sum.get(word) ?? 0) + weight);
  const kept =
    sum.size > WORDS_KEPT ? new Map([...sum].sort((a, b) => b[1] - a[1]).slice(0, WORDS_KEPT)) : sum;
  const [first, ...rest] = [...event.members, member];
  const members = first ? [first, ...rest.slice(-(MEMBERS_KEPT - 1))] : rest;
  const days = [event.lastDay, member.day].filter((each) => each !== undefined);
  return {
    ...event,
    sum: kept,
    square: product(kept, kept),
    size: event.size + 1,
    members,
    ...(days.length ? { lastDay: Math.max(...days) } : {}),
  };
}

/** The event that these articles make, in the order in which they came; nothing where there are none. */
export function toEvent(id: EventId, threadId: ThreadId, members: readonly Member[]): StoryEvent | undefined {
  const [first, ...rest] = members;
  return first && rest.reduce(withMember, createEvent(id, first, threadId));
}
