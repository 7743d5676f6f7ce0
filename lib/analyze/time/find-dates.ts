import type { DateMention } from '../../model/analysis.ts';
import type { Reason } from '../../model/reason.ts';
import type { Span } from '../../model/span.ts';
import { type Day, findDay } from './calendar.ts';
import { isNarrative } from './narrative.ts';
import type { Anchor, LastDate, Place, TimeLanguage, TimeReading, TimeRule } from './rule.ts';
import { dayValue, firstDayOf, isTimexValue } from './timex.ts';

/** Stands in where the publication date is not known; nothing that is counted from it is kept. */
const NO_DAY: Day = { year: 2000, month: 1, day: 1 };
const CONTEXT = 40;

/** Words to be read for dates; in a live blog each of its posts was written on a day of its own. */
export interface DatedSpan extends Span {
  /** ISO 8601; absent: the day of the whole text. */
  readonly publishedAt?: string;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly order: number;
  readonly rule: TimeRule;
  readonly parts: Readonly<Record<string, string | undefined>>;
}

/**
 * Finds the expressions of time in the spans of a text and resolves them to TIMEX3 values (ISO-TimeML). `publishedAt` is
 * ISO 8601; without it what is relative stays open (`XXXX-02`). Rules in the manner of Strötgen & Gertz (2010).
 */
export function findDates(
  text: string,
  spans: readonly DatedSpan[],
  language: TimeLanguage,
  publishedAt: string | undefined,
): DateMention[] {
  const publishedAll = findDay(publishedAt);
  const candidates = spans.map((span) => {
    const block = text.slice(span.start, span.end).replace(/\s/g, ' ');
    const found = match(block, language.rules);
    return { start: span.start, writtenAt: span.publishedAt, block, found };
  });
  const narrative = isNarrative(
    candidates.flatMap(({ found }) => found),
    publishedAll,
  );
  let writtenLast: string | undefined;
  let last: LastDate | undefined;
  const dates: DateMention[] = [];
  for (const { start, writtenAt, block, found } of candidates) {
    const published = findDay(writtenAt) ?? publishedAll;
    if (writtenAt !== writtenLast) last = undefined; // another post does not go on from this one's dates
    writtenLast = writtenAt;
    let end = 0;
    for (const each of found) {
      if (each.start < end) continue;
      const reference = (narrative ? last?.day : undefined) ?? published ?? NO_DAY;
      const gap = end > 0 ? block.slice(end, each.start) : undefined;
      const place = placeOf(block, each, language, { reference, narrative, last, gap });
      const reading = each.rule.read(each.parts, place);
      if (!reading || !isTimexValue(reading.value)) continue;
      end = each.end;
      dates.push(toMention(text, start, each, reading, { published, last }));
      if (published || reading.from === 'written') last = toLastDate(reading) ?? last;
    }
  }
  return dates;
}

function toLastDate({ type, value }: TimeReading): LastDate | undefined {
  const day = type === 'DATE' || type === 'TIME' ? firstDayOf(value) : undefined;
  return day && { day, value };
}

/** All that the rules match, by place; the longest first, then the earlier rule. */
function match(block: string, rules: readonly TimeRule[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [order, rule] of rules.entries()) {
    for (const hit of block.matchAll(rule.pattern)) {
      const start = hit.index;
      if (hit[0]) found.push({ start, end: start + hit[0].length, order, rule, parts: hit.groups ?? {} });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
}

function placeOf(text: string, { start, end }: Span, language: TimeLanguage, anchor: Anchor): Place {
  return {
    ...anchor,
    text,
    start,
    end,
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    direction: () => language.direction(text, start, end),
  };
}

interface Known {
  readonly published: Day | undefined;
  readonly last: LastDate | undefined;
}

function toMention(
  text: string,
  offset: number,
  { start, end, parts }: Candidate,
  reading: TimeReading,
  known: Known,
): DateMention {
  const cutEnd = reading.cutEnd ?? parts.end?.length ?? 0;
  const span = { start: offset + start + (parts.start?.length ?? 0), end: offset + end - cutEnd };
  const words = text.slice(span.start, span.end);
  const open =
    reading.from !== 'written' && !known.published && !known.last && !/_REF$|^P/.test(reading.value);
  return {
    ...span,
    text: words,
    value: open ? (reading.open ?? leaveOpen(reading.value)) : reading.value,
    type: reading.type,
    confidence: open ? 0.3 : reading.confidence,
    reason: reasonFor(words.replace(/\s+/g, ' '), reading, known, open),
  };
}

function reasonFor(words: string, reading: TimeReading, { published, last }: Known, open: boolean): Reason {
  if (open) return { code: 'noReferenceDate', values: [words] };
  if (reading.from === 'last' && last) return { code: 'fromLastDate', values: [words, last.value] };
  if (reading.from === 'written' || !published) return { code: 'writtenDate', values: [words] };
  return { code: 'fromPublicationDate', values: [words, dayValue(published)] };
}

/** A value without its figures: `2020-02-28` becomes `XXXX-XX-XX`. */
function leaveOpen(value: string): string {
  const [date = '', time] = value.split('T');
  if (/^\d{2,3}$/.test(date)) return 'XXXX';
  const masked = date.replace(/\d/g, 'X').replace(/-QX+/, '-QX').replace(/-HX/, '-HX');
  return time === undefined ? masked : `${masked}T${time}`;
}
