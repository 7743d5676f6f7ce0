import type { TimeRule } from '../../../time/rule.ts';
import { ages } from './rules/ages.ts';
import { calendarUnits } from './rules/calendar-units.ts';
import { clock } from './rules/clock.ts';
import { dayWords } from './rules/day-words.ts';
import { daysOfMonths } from './rules/days-of-months.ts';
import { durations } from './rules/durations.ts';
import { holidays } from './rules/holidays.ts';
import { months } from './rules/months.ts';
import { offsets } from './rules/offsets.ts';
import { quarters } from './rules/quarters.ts';
import { seasons } from './rules/seasons.ts';
import { sets } from './rules/sets.ts';
import { vagueTimes } from './rules/vague.ts';
import { weekdays } from './rules/weekdays.ts';
import { years } from './rules/years.ts';

/** How English news writes times. Where two rules match the same words, the earlier one reads them. */
export const TIME_RULES: readonly TimeRule[] = [
  ...holidays,
  ...daysOfMonths,
  ...months,
  ...clock,
  ...weekdays,
  ...dayWords,
  ...seasons,
  ...quarters,
  ...calendarUnits,
  ...offsets,
  ...years,
  ...ages,
  ...sets,
  ...durations,
  ...vagueTimes,
];
