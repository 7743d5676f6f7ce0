import { addDays, weekdayOf } from '../../../../time/calendar.ts';
import type { Parts, Place, TimeReading, TimeRule } from '../../../../time/rule.ts';
import { clockValue, dayValue } from '../../../../time/timex.ts';
import { weekdayNumber } from '../words.ts';
import { relative, rule } from './make.ts';

const ZONE = '(?: (?:GMT|UTC|EST|EDT|PST|PDT|CST|CDT|ET|PT|BST|CET|local time|Eastern(?: time)?))?';
const CLOCK = `(?:(?<h>\\d{1,2})(?:[:.](?<m>[0-5]\\d))?(?::[0-5]\\d)? ?(?<half>a\\.m\\.|p\\.m\\.|am|pm)|(?<h2>[01]?\\d|2[0-3]):(?<m2>[0-5]\\d)(?::[0-5]\\d)?(?: ?hrs)?|(?<word>noon|midnight))${ZONE}`;

function readClock(parts: Parts, place: Place): TimeReading | undefined {
  const time = clockOf(parts, place);
  if (!time) return undefined;
  return relative(place, `${dayValue(dayOf(parts, place))}${time}`, 'TIME', { open: `XXXX-XX-XX${time}` });
}

function clockOf({ h, m, half, h2, m2, word }: Parts, place: Place): string | undefined {
  if (word && /\bhigh $/i.test(place.before)) return undefined; // the film
  if (word) return /noon/i.test(word) ? clockValue(12, 0) : clockValue(24, 0);
  if (h2) {
    const named = /^(?:at|around|about|by) /i.test(place.text.slice(place.start, place.end));
    const lead = named || /\b(?:at|by|until|from|before|after|since|to|and) $/i.test(place.before);
    const zone = /[A-Z]{2,3}|time|hrs$/.test(place.text.slice(place.start, place.end));
    return lead || zone ? clockValue(Number(h2), Number(m2)) : undefined;
  }
  const hour = Number(h);
  if (hour < 1 || hour > 12) return undefined;
  const late = /^p/i.test(half ?? '');
  return clockValue((hour % 12) + (late ? 12 : 0), Number(m ?? 0));
}

function dayOf({ weekday, today }: Parts, place: Place) {
  if (weekday) {
    const back = (weekdayOf(place.reference) - weekdayNumber(weekday) + 7) % 7;
    const days = place.direction() === 'future' ? (7 - back) % 7 : -back;
    return addDays(place.reference, days);
  }
  if (/yesterday/i.test(today ?? '')) return addDays(place.reference, -1);
  if (/tomorrow/i.test(today ?? '')) return addDays(place.reference, 1);
  if (today || !place.last) return place.reference;
  return /^\d{4}-\d\d-\d\d/.test(place.last.value) ? place.last.day : place.reference;
}

/** Times of the day. */
export const clock: readonly TimeRule[] = [
  rule(
    'clock',
    `(?:(?<start>(?:at|by) )|(?:around|about) )?${CLOCK}(?:,? (?:on )?(?:{weekday}|(?<today>today|yesterday|tomorrow)))?`,
    readClock,
  ),
  rule(
    'hour in the morning',
    "(?<start>at )?(?<h>\\d{1,2})(?: o['’]clock)? in the (?<part>morning|afternoon|evening)",
    ({ h, part = '' }, place) => {
      const hour = Number(h);
      if (hour < 1 || hour > 12) return undefined;
      const time = clockValue((hour % 12) + (/^m/i.test(part) ? 0 : 12), 0);
      return relative(place, `${dayValue(dayOf({}, place))}${time}`, 'TIME', { open: `XXXX-XX-XX${time}` });
    },
  ),
];
