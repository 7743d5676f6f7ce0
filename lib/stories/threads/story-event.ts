import { product, type Vector } from './vectors.ts';

export type EventId = string & { readonly eventId?: true };
export type ThreadId = string & { readonly threadId?: true };

/** One article within an event, as the next ones are compared with it. */
export interface Member {
  readonly words: Vector;
  readonly title: Vector;
  readonly names: ReadonlyMap<string, string>;
}

/** What happened within days, as the articles that tell it; plain data that the library can keep. */
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

/** An event of one article. */
export function createEvent(
  id: EventId,
  threadId: ThreadId,
  member: Member,
  day: number | undefined,
): StoryEvent {
  return {
    id,
    threadId,
    sum: member.words,
    square: 1,
    size: 1,
    members: [member],
    ...(day === undefined ? {} : { lastDay: day }),
  };
}

/** The event with one more article. */
export function withMember(event: StoryEvent, member: Member, day: number | undefined): StoryEvent {
  const sum = new Map(event.sum);
  for (const [word, weight] of member.words) sum.set(word, (sum.get(word) ?? 0) + weight);
  const kept =
    sum.size > WORDS_KEPT ? new Map([...sum].sort((a, b) => b[1] - a[1]).slice(0, WORDS_KEPT)) : sum;
  const [first, ...rest] = [...event.members, member];
  const members = first ? [first, ...rest.slice(-(MEMBERS_KEPT - 1))] : rest;
  const days = [event.lastDay, day].filter((each) => each !== undefined);
  return {
    ...event,
    sum: kept,
    square: product(kept, kept),
    size: event.size + 1,
    members,
    ...(days.length ? { lastDay: Math.max(...days) } : {}),
  };
}
