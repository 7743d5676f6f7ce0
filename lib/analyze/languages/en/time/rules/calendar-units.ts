import { addDays, weekdayOf } from '../../../../time/calendar.ts';
import type { Parts, Place, TimeReading, TimeRule } from '../../../../time/rule.ts';
import { dayValue, durationValue, isClockUnit, unitValue, weekValue } from '../../../../time/timex.ts';
import { unitOf } from '../words.ts';
import { afterLast, dayNamed, offsetOf, relative, rule } from './make.ts';

/** This, last and next week, month, quarter, year … */
function readUnit({ which = '', unit, the }: Parts, place: Place): TimeReading | undefined {
  const name = unitOf(unit);
  const offset = offsetOf(which);
  if (offset === undefined || /^ (?:ago|earlier|later)\b/.test(place.after)) return undefined;
  if (isClockUnit(name)) {
    return offset === 0 ? undefined : relative(place, durationValue(1, name), 'DURATION');
  }
  if (the && offset !== 0 && (name === 'decade' || name === 'century')) {
    return relative(place, durationValue(1, name), 'DURATION');
  }
  if (/^(?:same|previous|following|prior|preceding)$/i.test(which) || (the && /^next$/i.test(which))) {
    const base = place.last?.day ?? place.reference;
    return afterLast(place, unitValue(base, name, offset));
  }
  if (name === 'quarter' && /^(?:latest|last|past)$/i.test(which)) {
    return relative(place, unitValue(place.reference, name, -1));
  }
  if (name === 'day')
    return offset === 0 && /^this$/i.test(which)
      ? undefined
      : relative(place, unitValue(place.reference, name, offset), 'DATE', { confidence: 0.5 });
  if (name === 'weekend') return relative(place, weekend(place, offset));
  return relative(place, unitValue(place.reference, name, offset), 'DATE', { open: openUnit(name) });
}

function openUnit(unit: string): string | undefined {
  return { year: 'XXXX', month: 'XXXX-XX', week: 'XXXX-WXX', quarter: 'XXXX-QX' }[unit];
}

/** The weekend just past, running or coming; before Wednesday "the weekend" is the one before. */
function weekend(place: Place, offset: -1 | 0 | 1): string {
  const today = (weekdayOf(place.reference) + 6) % 7; // 0 Monday
  const base = offset < 0 && today >= 5 ? addDays(place.reference, -7) : addDays(place.reference, 7 * offset);
  return `${weekValue(base)}-WE`;
}

/** The calendar's units, counted from now or from the last date. */
export const calendarUnits: readonly TimeRule[] = [
  rule(
    'this week',
    "(?:(?:{earlier}(?: in| on)?|(?:the )?(?:beginning|start|middle|end|close|rest|remainder|course) of) )?(?<the>the )?(?<which>this|this past|this coming|last|next|past|coming|previous|following|current|latest|same|prior|preceding) (?:fiscal |calendar |full |academic |school )?{unit}(?<end>'s|’s)?(?!-)",
    readUnit,
  ),
  rule(
    'that week',
    '(?:{earlier} )?that (?:same )?(?<unit>day|week|month|year|weekend)',
    ({ unit }, place) => {
      if (!place.last) return undefined;
      return afterLast(place, unitValue(place.last.day, unitOf(unit), 0));
    },
  ),
  rule(
    'for the year',
    '(?<start>for )the (?:full |fiscal )?year(?! (?:ending|ended|to|of|since|before|after|ahead))',
    (_, place) =>
      relative(place, unitValue(place.reference, 'year', 0), 'DATE', {
        confidence: 0.6,
        open: 'XXXX',
      }),
  ),
  rule('the weekend', 'the weekend', (_, place) => {
    const today = (weekdayOf(place.reference) + 6) % 7;
    const back = place.direction() !== 'future' && today <= 3;
    return relative(place, weekend(place, back ? -1 : 0));
  }),
  rule(
    'end of the year',
    '(?:{earlier} in|(?<start>by )?the (?:beginning|start|middle|end|rest|remainder|close) of) the (?<unit>week|month|year|quarter|decade)',
    ({ unit }, place) => relative(place, unitValue(place.reference, unitOf(unit), 0)),
  ),
  rule(
    'year-end',
    "(?:(?<which>last|this|next) )?(?<unit>year|month)(?:['’]s)?[- ]end",
    ({ unit, which }, place) => {
      const offset = offsetOf(which) ?? 0;
      if (unitOf(unit) === 'month') return relative(place, unitValue(place.reference, 'month', offset));
      return relative(place, unitValue(place.reference, 'year', offset), 'DATE', { confidence: 0.6 });
    },
  ),
  rule(
    'next day',
    '(?:the|that) (?<which>same|next|following|previous) (?<unit>day|morning|afternoon|evening|night)',
    ({ which, unit = '' }, place) => {
      const day = addDays(dayNamed(place), offsetOf(which) ?? 0);
      const part =
        { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[unit.toLowerCase()] ?? '';
      return afterLast(place, `${dayValue(day)}${part}`, part ? 'TIME' : 'DATE');
    },
  ),
];
