import type { DateMention, Grain } from '../../model/analysis.ts';
import { addDays } from './calendar.ts';
import { findPoint, firstDayOf, monthValue, yearValue } from './timex.ts';

/** A point of the timeline: an ISO 8601 date cut to its grain. */
export interface Point {
  readonly date: string;
  readonly grain: Grain;
}

/**
 * Where on the timeline a date lies. A week is shown as the month that holds it, a quarter or a season as its year: a
 * coarser date is still true. Durations, rhythms and vague times have no place.
 */
export function findEventPoint({ type, value }: DateMention): Point | undefined {
  if (type !== 'DATE' && type !== 'TIME') return undefined;
  const point = findPoint(value);
  if (point) return point;
  const first = firstDayOf(value);
  if (!first || !/^\d{4}-(?:W\d\d|Q\d|SP|SU|FA|WI)/.test(value)) return undefined;
  if (!/^\d{4}-W/.test(value)) return { date: yearValue(first.year), grain: 'year' };
  const last = addDays(first, 6);
  if (last.month === first.month) return { date: monthValue(first), grain: 'month' };
  return last.year === first.year ? { date: yearValue(first.year), grain: 'year' } : undefined;
}
