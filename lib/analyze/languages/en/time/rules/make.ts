import type { DateType } from '../../../../../model/analysis.ts';
import type { Day } from '../../../../time/calendar.ts';
import type { Parts, Place, TimeReading, TimeRule } from '../../../../time/rule.ts';
import { fromTemplate } from '../../../../time/template.ts';
import { VOCABULARY } from '../words.ts';

/** Makes a rule from a template (see fromTemplate) and what it means. */
export function rule(
  name: string,
  template: string,
  read: (parts: Parts, place: Place) => TimeReading | undefined,
  options: { readonly afterDash?: boolean } = {},
): TimeRule {
  return { name, pattern: fromTemplate(template, VOCABULARY, options), read };
}

type Rest = Partial<Omit<TimeReading, 'type' | 'value'>>;

/** A time that the words name in full. */
export function written(
  value: string | undefined,
  type: DateType = 'DATE',
  rest: Rest = {},
): TimeReading | undefined {
  return value === undefined ? undefined : { type, value, from: 'written', confidence: 0.95, ...rest };
}

/** A time counted from "now": the day of publication, or the last date of a chronicle. */
export function relative(
  place: Place,
  value: string | undefined,
  type: DateType = 'DATE',
  rest: Rest = {},
): TimeReading | undefined {
  if (value === undefined) return undefined;
  return { type, value, from: place.narrative ? 'last' : 'publication', confidence: 0.85, ...rest };
}

/** A time counted from the last date that was named. */
export function afterLast(
  place: Place,
  value: string | undefined,
  type: DateType = 'DATE',
  rest: Rest = {},
): TimeReading | undefined {
  if (value === undefined) return undefined;
  return {
    type,
    value,
    from: place.last ? 'last' : 'publication',
    confidence: place.last ? 0.7 : 0.5,
    ...rest,
  };
}

/** -1 for words that point back, 1 for those that point ahead, 0 for those that stay; absent for others. */
export function offsetOf(word: string | undefined): -1 | 0 | 1 | undefined {
  const lower = (word ?? '').toLowerCase();
  if (/\b(?:last|past|previous|prior|preceding)\b/.test(lower)) return -1;
  if (/\b(?:next|coming|following|upcoming)\b/.test(lower)) return 1;
  if (/\b(?:this|same|current|latest|present)\b/.test(lower)) return 0;
  return undefined;
}

/** The day that "the day before" and "two days later" count from: the last that was named, if it was a day. */
export function dayNamed({ last, reference }: Place): Day {
  return last && /^\d{4}-\d\d-\d\d/.test(last.value) ? last.day : reference;
}
