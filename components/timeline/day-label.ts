import { readingLocale } from '../ui/dates.ts';

/** A date as it stands beside the line, under the heading of its year: `28 Feb`, `Feb`, or the year where no more is known. */
export function dayLabel(iso: string): string {
  const date = new Date(iso.slice(0, 10)); // a date without an hour is read as UTC
  if (iso.length <= 4 || Number.isNaN(date.getTime())) return iso.slice(0, 4);
  const shape: Intl.DateTimeFormatOptions =
    iso.length <= 7 ? { month: 'short' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(readingLocale(), { ...shape, timeZone: 'UTC' }).format(date);
}
