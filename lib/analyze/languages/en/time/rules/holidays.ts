import { addDays, type Day, fromDayNumber, toDayNumber, weekdayOf } from '../../../../time/calendar.ts';
import type { Place, TimeRule } from '../../../../time/rule.ts';
import { dayValue } from '../../../../time/timex.ts';
import { yearOfDay } from './choose-year.ts';
import { relative, rule, written } from './make.ts';

/** Days of the same date every year. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
  'may day': [5, 1],
  'bastille day': [7, 14],
  'independence day': [7, 4],
  'fourth of july': [7, 4],
  halloween: [10, 31],
  'veterans day': [11, 11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
};
/** Month, weekday, which of that weekday in the month (-1: the last), as the law of the United States has them. */
const FLOATING: Readonly<Record<string, readonly [number, number, number]>> = {
  'memorial day': [5, 1, -1],
  'labor day': [9, 1, 1],
  'thanksgiving day': [11, 4, 4],
  thanksgiving: [11, 4, 4],
  'martin luther king day': [1, 1, 3],
  "presidents' day": [2, 1, 3],
};
/** Days from Easter Sunday. */
const BY_EASTER: Readonly<Record<string, number>> = {
  'good friday': -2,
  'easter sunday': 0,
  'easter monday': 1,
  easter: 0,
};

/** Easter Sunday of the western churches (Meeus 1991, Astronomical Algorithms, chapter 8). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

function holidayIn(name: string, year: number): Day | undefined {
  const fixed = FIXED[name];
  if (fixed) return { year, month: fixed[0], day: fixed[1] };
  const shift = BY_EASTER[name];
  if (shift !== undefined) return addDays(easter(year), shift);
  const floating = FLOATING[name];
  if (!floating) return undefined;
  const [month, weekday, nth] = floating;
  const first = toDayNumber(year, nth < 0 ? month + 1 : month, 1);
  const offset = (weekday - weekdayOf(fromDayNumber(first)) + 7) % 7;
  return fromDayNumber(first + offset + 7 * (nth < 0 ? -1 : nth - 1));
}

function chooseYear(name: string, place: Place): number {
  const around = holidayIn(name, place.reference.year);
  if (!around) return place.reference.year;
  return yearOfDay(place, around.month, around.day) ?? place.reference.year;
}

const NAMES = [...Object.keys(FIXED), ...Object.keys(FLOATING), ...Object.keys(BY_EASTER)]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/'/g, "['’]"))
  .join('|');

/** Holidays, and days that became names. */
export const holidays: readonly TimeRule[] = [
  rule(
    'holiday',
    `(?:(?:last|this|next) )?(?<name>${NAMES})(?:,? (?:of )?{year})?`,
    ({ name = '', year }, place) => {
      // "Easter Island", "a Christmas tree"
      if (!/^[A-Z]/.test(name) || /^ (?:Island|tree|card|shopping|party|present|egg)/.test(place.after))
        return undefined;
      const key = name.toLowerCase().replace(/’/g, "'");
      const day = holidayIn(key, year ? Number(year) : chooseYear(key, place));
      if (!day) return undefined;
      return year ? written(dayValue(day)) : relative(place, dayValue(day), 'DATE', { confidence: 0.75 });
    },
  ),
  rule('september 11', '(?:9/11|Sept(?:\\.|ember) 11(?=,? (?:terrorist |terror )?(?:attacks|hijack)))', () =>
    written('2001-09-11'),
  ),
];
