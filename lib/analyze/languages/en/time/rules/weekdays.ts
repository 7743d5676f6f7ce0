import { addDays, weekdayOf } from '../../../../time/calendar.ts';
import type { Parts, Place, TimeReading, TimeRule } from '../../../../time/rule.ts';
import { dayValue } from '../../../../time/timex.ts';
import { isCapital, PARTS_OF_DAY, weekdayNumber } from '../words.ts';
import { afterLast, offsetOf, relative, rule } from './make.ts';

/** Days from the reference to the weekday that is meant. */
function daysTo(place: Place, weekday: number, which: string | undefined): number {
  const back = (weekdayOf(place.reference) - weekday + 7) % 7; // 0: the same day
  const ahead = (7 - back) % 7;
  const offset = /this (?:past)/i.test(which ?? '') ? -1 : /coming/i.test(which ?? '') ? 1 : offsetOf(which);
  if (offset === -1) return -(back || 7);
  if (offset === 1) return ahead || 7;
  return place.direction() === 'future' ? ahead : -back;
}

function readWeekday({ weekday = '', which, part }: Parts, place: Place): TimeReading | undefined {
  if (
    !isCapital(weekday) ||
    /\b(?:each|every|Black|Good|Bloody|Super|Ash|Palm|Cyber|Fat) $/i.test(place.before)
  )
    return undefined;
  if (/^sun\.?$|^sat\.?$|^wed\.?$/i.test(weekday) && !weekday.endsWith('.')) return undefined;
  const number = weekdayNumber(weekday);
  const open = `XXXX-WXX-${number || 7}`;
  const suffix = part ? `T${PARTS_OF_DAY[part.toLowerCase()]}` : '';
  const type = suffix ? 'TIME' : 'DATE';
  const rest = { open: `${open}${suffix}` };
  if (/(?:following|previous|preceding)/i.test(which ?? '') && place.last) {
    const { day } = place.last;
    const back = (weekdayOf(day) - number + 7) % 7;
    const days = offsetOf(which) === 1 ? 7 - back : -(back || 7);
    return afterLast(place, `${dayValue(addDays(day, days))}${suffix}`, type, rest);
  }
  const value = dayValue(addDays(place.reference, daysTo(place, number, which)));
  return relative(place, `${value}${suffix}`, type, { ...rest, confidence: 0.9 });
}

/** Days of the week. */
export const weekdays: readonly TimeRule[] = [
  rule(
    'weekday',
    "(?:{earlier} (?:on )?)?(?:(?<which>last|next|this|this past|this coming|this upcoming|coming|the following|the previous|the preceding|the next) )?{weekday}(?<end>'s|’s)?(?:,? {part})?(?![-–])",
    readWeekday,
  ),
  rule(
    'weekdays of habit',
    '(?<start>on )?{weekday}s(?: (?<part>morning|afternoon|evening|night)s?)?',
    ({ weekday, part }) => {
      if (!isCapital(weekday)) return undefined;
      const suffix = part ? `T${PARTS_OF_DAY[part.toLowerCase()]}` : '';
      return {
        type: 'SET',
        value: `XXXX-WXX-${weekdayNumber(weekday) || 7}${suffix}`,
        from: 'written',
        confidence: 0.8,
      };
    },
  ),
];
