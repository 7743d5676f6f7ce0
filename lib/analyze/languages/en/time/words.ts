import type { Unit } from '../../../time/timex.ts';

/** Months by their names and the short forms of the Associated Press, without the period. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

export const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sun: 0,
  mon: 1,
  tues: 2,
  tue: 2,
  wed: 3,
  thurs: 4,
  thu: 4,
  fri: 5,
  sat: 6,
};

export const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
};

export const SEASONS: Readonly<Record<string, 'SP' | 'SU' | 'FA' | 'WI'>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};

export const PARTS_OF_DAY: Readonly<Record<string, 'MO' | 'AF' | 'EV' | 'NI'>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

const UNITS: Readonly<Record<string, Unit>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  centurie: 'century',
};

/** The unit of a word, singular or plural. */
export function unitOf(word: string | undefined): Unit {
  const unit = UNITS[(word ?? '').toLowerCase().replace(/['’]?s?$/, '')];
  if (!unit) throw new Error(`no unit ${word}`);
  return unit;
}

const anyOf = (words: Readonly<Record<string, unknown>>): string => Object.keys(words).join('|');

const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const NUMBER =
  `(?:${TENS})(?:[- ](?:${ONES}))?|${TEENS}|${ONES}|(?:a|one) hundred|` +
  '\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d)?(?:[ -]1/2)?';
const MONTH_SHORT = 'jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';

/** What stands for what in the templates of the rules. */
export const VOCABULARY: Readonly<Record<string, string>> = {
  month:
    'january|february|march|april|may|june|july|august|september|october|november|december|' +
    `(?:${MONTH_SHORT})(?:\\.|(?= \\d))`,
  weekday: '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\\.',
  date: '3[01]|[12]\\d|0?[1-9]',
  th: '(?:st|nd|rd|th)?',
  year: '1[0-9]\\d\\d|20\\d\\d',
  number: NUMBER,
  ordinal: anyOf(ORDINALS),
  vague:
    'several|a few|few|some|many|a couple of|a couple|couple of|dozens of|hundreds of|a number of|countless',
  about:
    'about|around|nearly|almost|roughly|some|over|more than|less than|at least|at most|approximately|just over|' +
    'just under|up to|close to|no more than|no less than',
  units: '(?:second|minute|hour|day|weekend|week|fortnight|month|quarter|year|decade)s?|centur(?:y|ies)',
  unit: 'second|minute|hour|day|weekend|week|fortnight|month|quarter|year|decade|century',
  part: anyOf(PARTS_OF_DAY),
  season: anyOf(SEASONS),
  early: '(?:early|late|mid)(?: in|(?=-))?[ -]|(?:the )?(?:beginning|start|middle|end|close|eve) of |mid-',
  earlier: 'earlier|later|early|late|sometime',
};

/** The number that words or digits say; NaN where they say none. */
export function numberOf(words: string | undefined): number {
  const text = (words ?? '').toLowerCase().replace(/,/g, '');
  if (/^\d/.test(text)) return Number.parseFloat(text) + (/1\/2$/.test(text) ? 0.5 : 0);
  if (text.endsWith('hundred')) return 100;
  const parts = text.split(/[- ]/);
  return parts.reduce((sum, part) => sum + (NUMBERS[part] ?? Number.NaN), 0);
}

/** Whether a word begins with a capital. */
export function isCapital(word: string | undefined): boolean {
  return /^[A-Z]/.test(word ?? '');
}

/** The number of a month by its name, 1..12. */
export function monthOf(word: string | undefined): number {
  return MONTHS[(word ?? '').toLowerCase().replace('.', '')] ?? Number.NaN;
}

/** The number of a weekday by its name, 0 Sunday to 6. */
export function weekdayNumber(word: string | undefined): number {
  const name = (word ?? '').toLowerCase().replace('.', '');
  return WEEKDAYS[name] ?? WEEKDAYS[name.replace(/s$/, '')] ?? WEEKDAYS[name.slice(0, 3)] ?? Number.NaN;
}
