import type { ArticleId, Reading } from '../model/library.ts';
import type { ArticleEntry, EventSource, HappenedEntry, TimelineEntry } from '../model/story.ts';
import { isSameEvent } from './same-event.ts';
import { type ReadEvent, toldEvents } from './told-events.ts';

const KIND_ORDER = { happened: 0, published: 1, read: 2 } as const;

/**
 * What happened, what was published and what was read, over several articles, in order of time; a coarse date comes
 * before the finer ones that it holds. The same event told by several articles is one entry with several sources.
 */
export function buildTimeline(readings: readonly Reading[], current: ArticleId): readonly TimelineEntry[] {
  const unique = [...new Map(readings.map((reading) => [reading.saved.id, reading])).values()];
  const ordered = unique.sort((a, b) => rankOf(a, current) - rankOf(b, current) || byAge(a, b));
  const entries = [
    ...joinEvents(ordered.flatMap(toldEvents)),
    ...ordered.flatMap((reading) => articleEntries(reading, current)),
  ];
  return entries
    .map((entry) => ({ entry, key: sortKey(entry.date) }))
    .sort((a, b) => compare(a.key, b.key) || KIND_ORDER[a.entry.kind] - KIND_ORDER[b.entry.kind])
    .map(({ entry }) => entry);
}

const rankOf = ({ saved }: Reading, current: ArticleId): number => (saved.id === current ? 0 : 1);
const ageOf = ({ saved }: Reading): string => sortKey(saved.publishedAt ?? saved.firstReadAt);
const byAge = (a: Reading, b: Reading): number =>
  compare(ageOf(a), ageOf(b)) || compare(a.saved.id, b.saved.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function joinEvents(events: readonly ReadEvent[]): HappenedEntry[] {
  const groups: ReadEvent[][] = [];
  const byDate = new Map<string, ReadEvent[][]>();
  for (const event of events) {
    const sameDate = byDate.get(event.date) ?? [];
    const group = sameDate.find((members) => members.some((member) => isSameEvent(member, event)));
    if (group) group.push(event);
    else {
      const fresh = [event];
      groups.push(fresh);
      byDate.set(event.date, [...sameDate, fresh]);
    }
  }
  return groups.flatMap(toHappened);
}

function toHappened(group: readonly ReadEvent[]): HappenedEntry[] {
  const [first] = group;
  if (!first) return [];
  const confidence = Math.max(...group.map(({ event }) => event.confidence));
  return [
    { kind: 'happened', date: first.date, grain: first.grain, sources: group.map(toSource), confidence },
  ];
}

function toSource({ reading, event, text }: ReadEvent): EventSource {
  const { sentence, mention, entityIds, confidence, reason } = event;
  const { id, title, siteName } = reading.saved;
  return { articleId: id, title, siteName, sentence, text, mention, entityIds, confidence, reason };
}

function articleEntries({ saved }: Reading, current: ArticleId): ArticleEntry[] {
  const { id, title, siteName, publishedAt, firstReadAt } = saved;
  const common = { articleId: id, title, siteName, current: id === current };
  const read: ArticleEntry = { kind: 'read', date: firstReadAt, grain: 'time', ...common };
  if (publishedAt === undefined) return [read];
  const grain = publishedAt.includes('T') ? 'time' : 'day';
  return [{ kind: 'published', date: publishedAt, grain, ...common }, read];
}

/** Dates as strings that sort by time: those with a zone in UTC, the others as they are. */
function sortKey(date: string): string {
  if (!date.includes('T') || !/(?:Z|[+-]\d\d:?\d\d)$/.test(date)) return date;
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time).toISOString();
}
