/** A day of the proleptic Gregorian calendar, of no time zone. Months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01; the month may lie outside 1..12, the day outside the month. */
export function toDayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_A_DAY);
}

/** The day that is so many days after 1970-01-01. */
export function fromDayNumber(number: number): Day {
  const date = new Date(number * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day so many days later, or earlier where the number is negative. */
export function addDays({ year, month, day }: Day, days: number): Day {
  return fromDayNumber(toDayNumber(year, month, day) + days);
}

/** The first day of the month so many months later. */
export function addMonths({ year, month }: Day, months: number): Day {
  return fromDayNumber(toDayNumber(year, month + months, 1));
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf({ year, month, day }: Day): number {
  return (((toDayNumber(year, month, day) + 4) % 7) + 7) % 7;
}

/** Whole days from `a` to `b`, negative where `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return toDayNumber(b.year, b.month, b.day) - toDayNumber(a.year, a.month, a.day);
}

/** Whether the year has such a day. */
export function isDay({ year, month, day }: Day): boolean {
  if (!Number.isInteger(day) || day < 1 || month < 1 || month > 12) return false;
  return fromDayNumber(toDayNumber(year, month, day)).month === month;
}

/** The week of a day as ISO 8601 counts it: weeks begin on Monday, week 1 holds the year's first Thursday. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 3 - ((weekdayOf(day) + 6) % 7));
  const first = toDayNumber(thursday.year, 1, 1);
  const week = 1 + Math.floor((toDayNumber(thursday.year, thursday.month, thursday.day) - first) / 7);
  return { year: thursday.year, week };
}

/** Reads the day from the beginning of an ISO 8601 date; absent where it has no year, month and day that exist. */
export function findDay(iso: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso ?? '');
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : undefined;
}
