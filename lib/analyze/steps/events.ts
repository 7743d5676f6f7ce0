import type { DateMention, Entity, EntityId, TimelineEvent } from '../../model/analysis.ts';
import type { Reason } from '../../model/reason.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Draft, Step, StepResult } from '../step.ts';
import { findEventPoint } from '../time/event-point.ts';

function findEvents({ article, sentences, dates, entities }: Draft): StepResult {
  const people = mentionsByPlace(entities);
  let from = 0;
  let nextMention = 0;
  const events = sentences.flatMap((sentence) => {
    const inside: DateMention[] = [];
    while (from < dates.length && (dates[from]?.start ?? 0) < sentence.end) {
      const date = dates[from++];
      if (!date || !contains(sentence, date)) continue;
      if (!isInDateline(article.text, sentence, date)) inside.push(date);
    }
    const ids = new Set<EntityId>();
    while (nextMention < people.length && (people[nextMention]?.start ?? 0) < sentence.end) {
      const mention = people[nextMention++];
      if (mention && mention.start >= sentence.start) ids.add(mention.id);
    }
    return eventsOf(sentence, inside, [...ids]);
  });
  return { events: events.sort(byDate) };
}

function mentionsByPlace(entities: readonly Entity[]): { readonly start: number; readonly id: EntityId }[] {
  return entities
    .flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ start, id })))
    .sort((a, b) => a.start - b.start);
}

/** One event for each point in time that the sentence names. */
function eventsOf(
  sentence: Span,
  dates: readonly DateMention[],
  entityIds: readonly EntityId[],
): TimelineEvent[] {
  const events = new Map<string, TimelineEvent>();
  for (const date of dates) {
    const point = tellsWhen(date) ? findEventPoint(date) : undefined;
    if (!point || events.has(point.date)) continue;
    const { start, end, confidence } = date;
    const { start: from, end: to } = sentence;
    const place = { sentence: { start: from, end: to }, mention: { start, end }, entityIds };
    events.set(point.date, { ...point, ...place, confidence, reason: reasonOf(date) });
  }
  return [...events.values()];
}

/** "Since then" tells when something else was. */
function tellsWhen({ text }: DateMention): boolean {
  return text.toLowerCase() !== 'then';
}

const DATELINE_REACH = 40;

/** "WASHINGTON, Aug. 11 (Xinhua) --" dates the dispatch, and no event. */
function isInDateline(text: string, sentence: Span, { start, end }: Span): boolean {
  if (start - sentence.start > DATELINE_REACH) return false;
  if (!/^[\p{Lu}\p{P} ]*\p{Lu}{3}/u.test(text.slice(sentence.start, start))) return false;
  return /^ ?(?:\([A-Z][\w. /]{1,20}\)|[A-Z]{2,8})? ?[-–—_]/.test(text.slice(end, end + 30));
}

function reasonOf({ reason, text }: DateMention): Reason {
  return reason.code === 'writtenDate' ? { code: 'dateInSentence', values: [text] } : reason;
}

function byDate(a: TimelineEvent, b: TimelineEvent): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.sentence.start - b.sentence.start;
}

/** What happened when: sentences that name a date, in order of time. */
export const events: Step = {
  name: 'events',
  needs: ['sentences', 'dates', 'entities'],
  gives: ['events'],
  run: findEvents,
};
