import { isDay } from '../../../../time/calendar.ts';
import type { Parts, Place, TimeReading, TimeRule } from '../../../../time/rule.ts';
import { dayValue } from '../../../../time/timex.ts';
import { isCapital, monthOf, ordinalOf, PARTS_OF_DAY, weekdayNumber } from '../words.ts';
import { yearOfDay } from './choose-year.ts';
import { afterLast, offsetOf, relative, rule, written } from './make.ts';

const DATE = '(?<date>(?:3[01]|[12]\\d|0?[1-9]){th}|{ordinal})';
const FIGURE = '(?<date>(?:3[01]|[12]\\d|0?[1-9]){th})';
const OTHER_YEAR = '(?<which>(?:of )?(?:last|this|next|that|the same|the following|the previous) year)';
const PART_OF = '(?:(?:the )?(?:(?:early|late) )?{part} of (?:the )?)?';
const TO = '(?: (?:and|to|or|through|until) | ?[-–—] ?)';
/** A number after the month is no day of it: "March 20 percent", "May 3:30". */
const NO_DAY = '(?! ?(?:percent|%|million|billion|people|points)|[:.]\\d|,\\d{3})';

function readDay(parts: Parts, place: Place): TimeReading | undefined {
  if (!isCapital(parts.month)) return undefined;
  const day = ordinalOf(parts.date);
  const reading = dayOf(place, monthOf(parts.month), day, parts);
  if (!reading || !parts.part) return reading;
  const time = `T${PARTS_OF_DAY[parts.part.toLowerCase()]}`;
  return { ...reading, type: 'TIME', value: reading.value + time, open: reading.open && reading.open + time };
}

function dayOf(place: Place, month: number, day: number, parts: Parts): TimeReading | undefined {
  const { year, which, weekday } = parts;
  const named = year ? Number(year) : which ? namedYear(place, which) : undefined;
  const chosen = named ?? yearOfDay(place, month, day, weekday ? weekdayNumber(weekday) : undefined);
  if (chosen === undefined) return undefined;
  const date = { year: chosen, month, day };
  if (!isDay(date)) return undefined;
  const value = dayValue(date);
  if (year) return written(value);
  if (/that|same|following|previous/i.test(which ?? '')) return afterLast(place, value);
  return relative(place, value, 'DATE', { open: `XXXX${value.slice(4)}` });
}

function namedYear({ reference, last }: Place, which: string): number {
  const back = /that|same|following|previous/i.test(which);
  return ((back ? last?.day : undefined) ?? reference).year + (offsetOf(which) ?? 0);
}

/** Days that are written with the month or in figures. */
export const daysOfMonths: readonly TimeRule[] = [
  // 2020-02-28
  rule('iso day', '(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)(?!-)', ({ y, m, d }) => {
    const date = { year: Number(y), month: Number(m), day: Number(d) };
    return isDay(date) ? written(dayValue(date)) : undefined;
  }),
  // 2/28/2020; the first number is the month unless it cannot be
  rule(
    'day in figures',
    '(?<a>\\d{1,2})(?<s>[/-])(?<b>\\d{1,2})\\k<s>(?<y>(?:19|20)?\\d\\d)(?![/-])',
    ({ a, b, y }) => {
      const century = (y ?? '').length === 4 ? 0 : Number(y) < 40 ? 2000 : 1900;
      const swap = Number(a) > 12;
      const date = { year: century + Number(y), month: Number(swap ? b : a), day: Number(swap ? a : b) };
      return isDay(date) ? written(dayValue(date), 'DATE', { confidence: 0.7 }) : undefined;
    },
  ),
  // March 3 of "March 3 to April 4, 2020"
  rule(
    'month day of a range',
    `{month} ${DATE}(?=${TO}(?:{other=month} )?(?:3[01]|[12]\\d|[1-9]){th2=th},? {year})`,
    readDay,
  ),
  // 3 March of "3 March to 4 April 2020"
  rule(
    'day month of a range',
    `${FIGURE} {month}(?=${TO}(?:3[01]|[12]\\d|[1-9]) {other=month},? {year})`,
    readDay,
  ),
  // Friday, Feb. 28, 2020; February 28th; March eighth; the morning of March 8
  rule(
    'month day',
    `${PART_OF}(?:(?:this |this coming |last |next )?{weekday},? |(?<start>(?:last|this|next) ))?{month} (?:the )?${DATE}(?:(?:, ?| )(?:of )?{year}|,? ${OTHER_YEAR})?${NO_DAY}`,
    readDay,
  ),
  // 28 February 2020; the 28th of February
  rule(
    'day month',
    `${PART_OF}(?:{weekday},? )?(?:the )?${FIGURE}(?: of)? {month}(?:,? {year}|,? ${OTHER_YEAR})?`,
    readDay,
    { afterDash: true },
  ),
  // on the 28th: of the month that was named last
  rule('day of the last month', 'the (?<date>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))', ({ date }, place) => {
    if (!place.last || !/\b(?:on|by|until|till|from|since|of|before|after) $/i.test(place.before))
      return undefined;
    if (!/^(?:[,.;:]|$| (?:and|to|when|he|she|it|they|the|a|at|in)\b)/.test(place.after)) return undefined;
    if (!/^\d{4}-\d\d/.test(place.last.value)) return undefined;
    const day = { ...place.last.day, day: Number.parseInt(date ?? '', 10) };
    return isDay(day) ? { type: 'DATE', value: dayValue(day), from: 'last', confidence: 0.6 } : undefined;
  }),
];
