import { monthOf } from './months.ts';

const ISO =
  /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|\s{1,3}|,\s?)(\d{1,2}):(\d{2})(?::(\d{1,2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT =
  /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?\s*$/i;
const YEAR_FIRST = /\b((?:19|20)\d{2})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/;
const DAY_MONTH_YEAR =
  /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|\.|er|º|ª)?,?\s?(?:de\s|of\s)?[-\s]?([\p{L}]{3,14})\.?,?[-\s]?(?:de\s|del\s)?\s?((?:19|20)\d{2})(?!\d)/iu;
const MONTH_DAY_YEAR =
  /([\p{L}]{3,14})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?:at\s)?((?:19|20)\d{2})(?!\d)/u;
const NUMERIC = /(?<![\d./-])(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d{2})(?!\d)/;
const SHORT_YEAR = /(?<![\d./:-])(\d{1,2})([./])(\d{1,2})\2(\d{2})(?![\d./:-])/;
const CLOCK = /(?<!\d)(\d{1,2})(?:[:.h](\d{2}))(?::(\d{2}))?\s?([ap])?\.?(?:m\b)?/i;
const FIRST_YEAR = 1990; // the web's news begins in 1993
const LAST_YEAR = 2100;

/** How a page writes 3/4: the fourth of March or the third of April. */
export interface DateReading {
  readonly dayFirst: boolean;
}

/**
 * A date as ISO 8601, as precise as it is written, in its own time zone. Knows ISO, RFC 2822, milliseconds since
 * 1970 and written dates in thirteen languages; undefined where the text holds no plausible date.
 */
export function toIsoDate(raw: string, reading: DateReading): string | undefined {
  const text = raw.slice(0, 300);
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return isoOf(iso);
  if (/^\s*\d{13}\s*$/.test(text)) return new Date(Number(text)).toISOString();
  if (/^\s*\d{10}\s*$/.test(text)) return new Date(Number(text) * 1000).toISOString();
  const written = findDate(text, reading);
  return written ? withClock(written.day, text, written.end) : undefined;
}

function isoOf(match: RegExpExecArray): string | undefined {
  const [, year, month, date, hour, minute, second, zone] = match;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (!day || hour === undefined || minute === undefined || Number(hour) > 24) return day;
  return `${day}T${hour.padStart(2, '0')}:${minute}:${(second ?? '').padStart(2, '0')}${isoZone(zone)}`;
}

function isoZone(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/** The first written date in a text, with where it ends. */
export function findDate(
  text: string,
  reading: DateReading,
): { day: string; start: number; end: number } | undefined {
  for (const read of [yearFirst, dayMonthYear, monthDayYear, numeric, shortYear]) {
    const found = read(text, reading);
    if (found) return found;
  }
  return undefined;
}

function yearFirst(text: string) {
  const match = YEAR_FIRST.exec(text);
  return match ? placed(match, dayOf(Number(match[1]), Number(match[2]), Number(match[3]))) : undefined;
}

function dayMonthYear(text: string) {
  const match = DAY_MONTH_YEAR.exec(text);
  const month = match ? monthOf(match[2] ?? '') : undefined;
  return match && month ? placed(match, dayOf(Number(match[3]), month, Number(match[1]))) : undefined;
}

function monthDayYear(text: string) {
  const match = MONTH_DAY_YEAR.exec(text);
  const month = match ? monthOf(match[1] ?? '') : undefined;
  return match && month ? placed(match, dayOf(Number(match[3]), month, Number(match[2]))) : undefined;
}

function numeric(text: string, { dayFirst }: DateReading) {
  const match = NUMERIC.exec(text);
  if (!match) return undefined;
  return placed(match, eitherWay(Number(match[3]), Number(match[1]), Number(match[2]), dayFirst));
}

/** "10/17/18": the web's news is of this century. */
function shortYear(text: string, { dayFirst }: DateReading) {
  const match = SHORT_YEAR.exec(text);
  if (!match) return undefined;
  return placed(match, eitherWay(2000 + Number(match[4]), Number(match[1]), Number(match[3]), dayFirst));
}

function eitherWay(year: number, first: number, second: number, dayFirst: boolean): string | undefined {
  const isDayFirst = first > 12 || (second <= 12 && dayFirst);
  return dayOf(year, isDayFirst ? second : first, isDayFirst ? first : second);
}

function placed(match: RegExpExecArray, day: string | undefined) {
  return day ? { day, start: match.index, end: match.index + match[0].length } : undefined;
}

function dayOf(year: number, month: number, day: number): string | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31))
    return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Adds the time of day that stands right behind a date, where there is one. */
function withClock(day: string, text: string, end: number): string {
  const behind = text.slice(end, end + 24);
  const match = CLOCK.exec(behind);
  if (!match) return day;
  const half = match[4]?.toLowerCase();
  let hour = Number(match[1]);
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 23 || Number(match[2]) > 59) return day;
  const zone = /^\s*([+-]\d{2}:?\d{2})\b|^\s*(?:GMT|UTC)\b/i.exec(
    behind.slice(match.index + match[0].length),
  );
  return `${day}T${String(hour).padStart(2, '0')}:${match[2]}:${match[3] ?? '00'}${zone ? isoZone(zone[1] ?? 'Z') : ''}`;
}
