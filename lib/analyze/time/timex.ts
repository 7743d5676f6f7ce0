import type { Grain } from '../../model/analysis.ts';
import { addDays, addMonths, type Day, weekdayOf, weekOf } from './calendar.ts';

/** Units that dates are counted in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** `2020`, before our era `BC0493`. */
export function yearValue(year: number): string {
  return year < 0 ? `BC${four(-year)}` : four(year);
}

/** `2020-02` */
export function monthValue({ year, month }: Pick<Day, 'year' | 'month'>): string {
  return `${yearValue(year)}-${two(month)}`;
}

/** `2020-02-28` */
export function dayValue(day: Day): string {
  return `${monthValue(day)}-${two(day.day)}`;
}

/** `2020-W09` */
export function weekValue(day: Day): string {
  const { year, week } = weekOf(day);
  return `${yearValue(year)}-W${two(week)}`;
}

/** `2020-Q1` */
export function quarterValue(year: number, quarter: number): string {
  return `${yearValue(year)}-Q${quarter}`;
}

/** `T13:06`; midnight at a day's end is 24:00. */
export function clockValue(hour: number, minute: number): string {
  return `T${two(hour)}:${two(minute)}`;
}

const DURATION_CODES: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
};
const FACTORS: Partial<Record<Unit, readonly [number, string]>> = {
  fortnight: [2, 'W'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
};
/** Half of a unit, in the next smaller one that TIMEX3 writes. */
const HALVES: Partial<Record<Unit, readonly [number, string]>> = {
  year: [6, 'M'],
  hour: [30, 'M'],
  minute: [30, 'S'],
  day: [12, 'H'],
};

/** Whether a unit is shorter than a day; such durations are written with a T. */
export function isClockUnit(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

/** `P6M`, `PT2H`, `P2Y6M`; `PXD` where the number is vague (undefined). Absent where TIMEX3 cannot write it. */
export function durationValue(amount: number | undefined, unit: Unit): string | undefined {
  const prefix = isClockUnit(unit) ? 'PT' : 'P';
  if (amount === undefined) return `${prefix}X${DURATION_CODES[unit]}`;
  if (!(amount > 0) || amount > 1e9) return undefined;
  const factor = FACTORS[unit];
  if (factor && Number.isInteger(amount * factor[0])) return `P${amount * factor[0]}${factor[1]}`;
  const whole = Math.floor(amount);
  const head = whole ? `${prefix}${whole}${DURATION_CODES[unit]}` : prefix;
  if (whole === amount) return head;
  const half = HALVES[unit];
  if (amount - whole === 0.5 && half) {
    const needsT = unit === 'day' ? 'T' : '';
    return `${head}${needsT}${half[0]}${half[1]}`;
  }
  return `${prefix}${amount}${DURATION_CODES[unit]}`;
}

/** The calendar unit that lies so many units after the one that holds the day: `2020-W08` for last week. */
export function unitValue(day: Day, unit: Unit, offset: number): string | undefined {
  switch (unit) {
    case 'day':
      return dayValue(addDays(day, offset));
    case 'week':
    case 'fortnight':
      return weekValue(addDays(day, (unit === 'week' ? 7 : 14) * offset));
    case 'weekend':
      return `${weekValue(addDays(day, 7 * offset))}-WE`;
    case 'month':
      return monthValue(addMonths(day, offset));
    case 'quarter': {
      const quarters = day.year * 4 + Math.floor((day.month - 1) / 3) + offset;
      return quarterValue(Math.floor(quarters / 4), (((quarters % 4) + 4) % 4) + 1);
    }
    case 'year':
      return yearValue(day.year + offset);
    case 'decade':
      return String(Math.floor(day.year / 10) + offset);
    case 'century':
      return String(Math.floor(day.year / 100) + offset);
    default:
      return undefined;
  }
}

/** The first day of what a value names, where it names a year, month, quarter, season, week or day. */
export function firstDayOf(value: string): Day | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|-W(\d\d)|-Q(\d)|-(SP|SU|FA|WI))?/.exec(value);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[4]) {
    const monday = addDays({ year, month: 1, day: 4 }, -((weekdayOf({ year, month: 1, day: 4 }) + 6) % 7));
    return addDays(monday, 7 * (Number(match[4]) - 1));
  }
  const seasonMonth = { SP: 3, SU: 6, FA: 9, WI: 12 }[match[6] ?? ''];
  const quarterMonth = match[5] ? Number(match[5]) * 3 - 2 : undefined;
  return { year, month: Number(match[2] ?? seasonMonth ?? quarterMonth ?? 1), day: Number(match[3] ?? 1) };
}

const DATE = 'BC\\d{4}|[\\dX]{4}|\\d{2,3}';
const MORE =
  '-(?:(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX))?|W(?:[0-4]\\d|5[0-3]|XX)(?:-(?:[1-7]|WE))?|Q[1-4X]|H[12X]|SP|SU|FA|WI)';
const TIME = 'T(?:(?:[01]\\d|2[0-4])(?::[0-5]\\d(?::[0-5]\\d)?)?|MO|MI|AF|EV|NI|DT)';
const AMOUNT = '(?:\\d+(?:\\.\\d+)?|X)';
const VALUE = new RegExp(
  `^(?:(?:${DATE})(?:${MORE})?(?:${TIME})?|(?:PAST|PRESENT|FUTURE)_REF` +
    `|P(?:${AMOUNT}(?:Y|M|WE|W|D|Q|E|C))*(?:T(?:${AMOUNT}[HMS])+)?)$`,
);

/** Whether a value is one that TIMEX3 allows. */
export function isTimexValue(value: string): boolean {
  return VALUE.test(value) && value !== 'P';
}

const POINT = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T((?:[01]\d|2[0-3]):[0-5]\d))?)?)?/;

/** A value as a point of the timeline with its grain; absent for durations, weeks, quarters, seasons, references. */
export function findPoint(value: string): { readonly date: string; readonly grain: Grain } | undefined {
  const match = POINT.exec(value);
  if (!match) return undefined;
  const rest = value.slice(match[0].length);
  if (rest !== '' && !/^T(?:MO|MI|AF|EV|NI|DT|\d\d(?::\d\d)?)?$/.test(rest)) return undefined;
  const grain = match[4] ? 'time' : match[3] ? 'day' : match[2] ? 'month' : 'year';
  return { date: match[0], grain };
}
