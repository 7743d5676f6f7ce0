import { isDay } from '../../../../time/calendar.ts';
import type { Parts, Place, TimeReading, TimeRule } from '../../../../time/rule.ts';
import { dayValue } from '../../../../time/timex.ts';
import { isCapital, monthOf, ORDINALS, weekdayNumber } from '../words.ts';
import { yearOfDay } from './choose-year.ts';
import { relative, rule, written } from './make.ts';

function readDay(parts: Parts, place: Place): TimeReading | undefined {
  if (!isCapital(parts.month)) return undefined;
  const month = monthOf(parts.month);
  const day = ORDINALS[(parts.date ?? '').toLowerCase()] ?? Number.parseInt(parts.date ?? '', 10);
  return dayOf(place, month, day, parts);
}

function dayOf(
  place: Place,
  month: number,
  day: number,
  { year, weekday, which }: Parts,
): TimeReading | undefined {
  const written_ = year ? Number(year) : undefined;
  const named = which
    ? place.reference.year + (/last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0)
    : undefined;
  const chosen =
    written_ ?? named ?? yearOfDay(place, month, day, weekday ? weekdayNumber(weekday) : undefined);
  if (chosen === undefined) return undefined;
  const date = { year: chosen, month, day };
  if (!isDay(date)) return undefined;
  const value = dayValue(date);
  if (written_ !== undefined) return written(value);
  return relative(place, value, 'DATE', { open: `XXXX${value.slice(4)}` });
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
      const month = Number(swap ? b : a);
      const date = { year: century + Number(y), month, day: Number(swap ? a : b) };
      return isDay(date) ? written(dayValue(date), 'DATE', { confidence: 0.7 }) : undefined;
    },
  ),
  // Friday, Feb. 28, 2020; February 28th; March eighth
  rule(
    'month day',
    '(?:(?:this |this coming |last |next )?{weekday},? )?{month} (?:the )?(?<date>(?:3[01]|[12]\\d|0?[1-9]){th}|{ordinal})(?:(?:, ?| )(?:of )?{year}|,? (?<which>(?:of )?(?:last|this|next) year))?(?! ?(?:percent|%|million|billion|people|points)|[:.]\\d|,\\d{3})',
    readDay,
  ),
  // 28 February 2020; the 28th of February
  rule(
    'day month',
    '(?:{weekday},? )?(?:the )?(?<date>(?:3[01]|[12]\\d|0?[1-9]){th})(?: of)? {month}(?:,? {year}|,? (?<which>(?:last|this|next) year))?',
    readDay,
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
