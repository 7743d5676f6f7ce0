import type { TimeRule } from '../../../../time/rule.ts';
import { durationValue } from '../../../../time/timex.ts';
import { isCapital, monthOf, PARTS_OF_DAY, SEASONS, unitOf, weekdayNumber } from '../words.ts';
import { rule } from './make.ts';

const RHYTHMS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
};

/** What comes round again. */
export const sets: readonly TimeRule[] = [
  rule(
    'every day',
    '(?:each|every)(?<other> other)? (?:single )?(?:{unit}|{weekday}|{part}|{season}|{month})',
    (parts) => {
      const { unit, weekday, part, season, month, other } = parts;
      const set = (value: string | undefined) =>
        value ? ({ type: 'SET', value, from: 'written', confidence: 0.85 } as const) : undefined;
      if (unit) return set(durationValue(other ? 2 : 1, unitOf(unit)));
      if (weekday) return isCapital(weekday) ? set(`XXXX-WXX-${weekdayNumber(weekday) || 7}`) : undefined;
      if (part) return set(`XXXX-XX-XXT${PARTS_OF_DAY[part.toLowerCase()]}`);
      if (season) return set(`XXXX-${SEASONS[season.toLowerCase()]}`);
      return isCapital(month) ? set(`XXXX-${String(monthOf(month)).padStart(2, '0')}`) : undefined;
    },
  ),
  rule('every two years', 'every {number} {units}', ({ number, units }) => {
    const value = durationValue(Number(number) || undefined, unitOf(units));
    return value ? { type: 'SET', value, from: 'written', confidence: 0.7 } : undefined;
  }),
  rule('daily', `(?<word>${Object.keys(RHYTHMS).join('|')})`, ({ word = '' }, { before, after }) => {
    // "Daily Telegraph", "the Weekly Standard" are papers
    if (isCapital(word) && (/^ [A-Z]/.test(after) || /[A-Z]\w* $/.test(before))) return undefined;
    const value = RHYTHMS[word.toLowerCase()];
    return value ? { type: 'SET', value, from: 'written', confidence: 0.8 } : undefined;
  }),
];
