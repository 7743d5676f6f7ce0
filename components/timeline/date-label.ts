import type { TimelineEntry } from '../../lib/model/story.ts';
import { hourOf, readingLocale } from '../ui/dates.ts';

/** A date as it stands beside the line, under the heading of its year. */
export interface DateLabel {
  readonly day: string;
  readonly hour?: string;
}

/** The date of an entry: of what was read in the reader's own time, of all else as it is written. */
export function labelOf(entry: TimelineEntry): DateLabel {
  return entry.kind === 'read' ? momentLabel(entry.date) : dateLabel(entry);
}

/** A date of the article: `28 Feb` and the hour as written, `Feb`, or the year where no more is known. */
export function dateLabel({ date: iso, grain }: Pick<TimelineEntry, 'date' | 'grain'>): DateLabel {
  const date = new Date(iso.slice(0, 10)); // a date without an hour is read as UTC
  if (grain === 'year' || Number.isNaN(date.getTime())) return { day: iso.slice(0, 4) };
  const shape: Intl.DateTimeFormatOptions =
    grain === 'month' ? { month: 'short' } : { day: 'numeric', month: 'short' };
  const day = new Intl.DateTimeFormat(readingLocale(), { ...shape, timeZone: 'UTC' }).format(date);
  return { day, hour: grain === 'time' ? hourOf(iso) : undefined };
}

/** A moment of the reader's own, in the reader's time zone. */
export function momentLabel(iso: string, timeZone?: string): DateLabel {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return { day: iso };
  const format = (shape: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(readingLocale(), { ...shape, timeZone }).format(moment);
  return {
    day: format({ day: 'numeric', month: 'short' }),
    hour: format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
}
