import { addDays } from '../../../../time/calendar.ts';
import type { Parts, Place, TimeReading, TimeRule } from '../../../../time/rule.ts';
import { durationValue, isClockUnit, quarterValue, unitValue } from '../../../../time/timex.ts';
import { numberOf, unitOf, VOCABULARY } from '../words.ts';
import { afterLast, dayNamed, relative, rule } from './make.ts';
import { quarterInPlay } from './quarters.ts';

const VAGUE = new RegExp(`^(?:${VOCABULARY.vague})$`, 'i');

/** The number in front of a unit: "half a", "a", "two"; undefined for "several". */
export function amountOf(words: string): number | undefined {
  if (/^a couple|^couple/i.test(words)) return 2;
  if (VAGUE.test(words)) return undefined;
  if (/^half an?$/i.test(words)) return 0.5;
  if (/^an?$/i.test(words)) return 1;
  return numberOf(words);
}

function readOffset({ amount = '', units, way = '', half }: Parts, place: Place): TimeReading | undefined {
  const unit = unitOf(units);
  const ago = /ago|from now|hence/i.test(way);
  const back = /ago|earlier|before|previously/i.test(way);
  const number = amountOf(amount);
  if (number !== undefined && !(number > 0)) return undefined;
  const whole = number === undefined ? undefined : number + (half ? 0.5 : 0);
  if (whole === undefined) {
    if (ago)
      return relative(place, back ? 'PAST_REF' : 'FUTURE_REF', 'DATE', {
        open: back ? 'PAST_REF' : 'FUTURE_REF',
      });
    return relative(place, durationValue(undefined, unit), 'DURATION', {
      cutEnd: way.length + 1,
      confidence: 0.6,
    });
  }
  if (isClockUnit(unit)) {
    if (ago) return relative(place, back ? 'PAST_REF' : 'FUTURE_REF', 'DATE', { confidence: 0.6 });
    return relative(place, durationValue(whole, unit), 'DURATION', {
      cutEnd: way.length + 1,
      confidence: 0.6,
    });
  }
  const sign = back ? -1 : 1;
  const compared = back && unit === 'year' ? yearsBefore(place, whole) : undefined;
  if (compared) return afterLast(place, compared);
  if (ago) return relative(place, moved(place.reference, unit, sign * whole));
  const base = unit === 'day' || unit === 'week' ? dayNamed(place) : (place.last?.day ?? place.reference);
  return afterLast(place, moved(base, unit, sign * whole));
}

/** "A year ago" where results of a quarter are compared: that quarter of the year before. */
function yearsBefore(place: Place, years: number): string | undefined {
  if (!/-Q\d$/.test(place.last?.value ?? '') || years % 1 !== 0) return undefined;
  const { year, quarter } = quarterInPlay(place);
  return quarterValue(year - years, quarter);
}

function moved(
  day: Parameters<typeof addDays>[0],
  unit: ReturnType<typeof unitOf>,
  by: number,
): string | undefined {
  if (unit === 'year' && by % 1 !== 0) return unitValue(day, 'month', Math.round(by * 12));
  if (unit === 'month' && by % 1 !== 0) return unitValue(day, 'week', Math.round(by * 4));
  if (unit === 'decade') return unitValue(day, 'year', Math.round(10 * by));
  if (unit === 'century') return unitValue(day, 'year', Math.round(100 * by));
  if (unit === 'day') return unitValue(day, 'day', Math.round(by));
  return unitValue(day, unit, Math.round(by));
}

/** So long ago, earlier, later. */
export const offsets: readonly TimeRule[] = [
  rule(
    'ago',
    '(?:{about} )?(?<amount>half an?|an?|{number}|{vague})(?:[ -](?:full|or so))?[ -]{units}(?<half> and a half)?(?: or so)? (?<way>ago|earlier|before|from now|later|hence|previously)(?! than)',
    (parts, place) => {
      if (/^before$/i.test(parts.way ?? '') && /^ \w/.test(place.after)) return undefined; // "two days before the vote"
      return readOffset(parts, place);
    },
  ),
  rule('day before', 'the day before(?! \\w)|the day earlier|a day before(?= )', (_, place) =>
    afterLast(place, unitValue(dayNamed(place), 'day', -1)),
  ),
  rule('year-ago', 'year-(?:ago|earlier)', (_, place) => {
    const compared = yearsBefore(place, 1);
    if (compared) return afterLast(place, compared);
    return relative(place, unitValue(place.reference, 'year', -1));
  }),
  rule('day before yesterday', 'the day (?<way>before yesterday|after tomorrow)', ({ way }, place) =>
    relative(place, unitValue(addDays(place.reference, /^b/i.test(way ?? '') ? -2 : 2), 'day', 0)),
  ),
];
