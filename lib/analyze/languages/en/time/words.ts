import type { Unit } from '../../../time/timex.ts';

const numbered = (words: string, from: number, step = 1): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, from + i * step]));

const MONTH_NAMES = 'january february march april may june july august september october november december';
const DAY_NAMES = 'sun mon tue wed thu fri sat';
const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const FIRST_TO_TWENTIETH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth';

const MONTHS = numbered(MONTH_NAMES.replace(/(\w{3})\w*/g, '$1'), 1);
const WEEKDAYS = numbered(DAY_NAMES, 0);
export const NUMBERS = { ...numbered(SMALL, 1), ...numbered(TENS, 20, 10) };
const ORDINALS = numbered(FIRST_TO_TWENTIETH, 1);

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

/** The unit of a word, singular or plural. */
export function unitOf(word: string | undefined): Unit {
  const singular = (word ?? '').toLowerCase().replace(/['’]?s?$/, '');
  return (singular === 'centurie' ? 'century' : singular) as Unit;
}

const anyOf = (words: Readonly<Record<string, unknown>>): string => Object.keys(words).join('|');

const either = (words: string): string => words.replace(/ /g, '|');
const SMALL_TENS = `(?:${either(TENS)})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?`;
// At most billions, so that a long row of thousands is not read to its end from each of its digits.
const NUMBER =
  `${SMALL_TENS}|(?:${SMALL.split(' ').reverse().join('|')})|(?:a|one) hundred|` +
  '\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,4}(?:\\.\\d)?(?:[ -]1/2)?';
const MONTH_SHORT = 'jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';

/** What stands for what in the templates of the rules. */
export const VOCABULARY: Readonly<Record<string, string>> = {
  month: `${either(MONTH_NAMES)}|(?:${MONTH_SHORT})(?:\\.|(?= \\d))`,
  weekday: '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\\.',
  date: '3[01]|[12]\\d|0?[1-9]',
  th: '(?:st|nd|rd|th)?',
  year: '1[0-9]\\d\\d|20\\d\\d',
  number: NUMBER,
  ordinal: `${either(FIRST_TO_TWENTIETH)}|1st|2nd|3rd|4th`,
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
  return MONTHS[(word ?? '').toLowerCase().slice(0, 3)] ?? Number.NaN;
}

/** The number of a weekday by its name, 0 Sunday to 6. */
export function weekdayNumber(word: string | undefined): number {
  return WEEKDAYS[(word ?? '').toLowerCase().slice(0, 3)] ?? Number.NaN;
}

/** The number of "third" or "3rd"; NaN where it is neither. */
export function ordinalOf(word: string | undefined): number {
  const lower = (word ?? '').toLowerCase();
  return ORDINALS[lower] ?? Number.parseInt(lower, 10);
}
