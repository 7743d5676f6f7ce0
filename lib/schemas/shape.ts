import * as v from 'valibot';
import type { EntityKind } from '../model/analysis.ts';
import type { Reason, ReasonCode } from '../model/reason.ts';

/** One line for each field, or it does not compile: a field without one would be dropped on the way. */
export type FieldsOf<T> = { readonly [Field in keyof Required<T>]: v.GenericSchema<unknown, T[Field]> };

/** A number of UTF-16 units, or of anything else that is counted. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The two fields of a span. */
export const span = { start: offset, end: offset };

/** 0..1 */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const entityKind: v.GenericSchema<unknown, EntityKind> = v.picklist([
  'person',
  'organization',
  'place',
  'event',
  'other',
]);

export const webUrl = v.pipe(v.string(), v.url(), v.regex(/^https?:/u));

/** Whatever is written as a code: one that an older version knew is no reason to refuse a finding. */
export const keptReason = v.object({
  code: v.pipe(
    v.string(),
    v.regex(/^\w{1,60}$/u),
    v.transform((code) => code as ReasonCode),
  ),
  values: v.optional(v.array(v.string())),
} satisfies FieldsOf<Reason>);
