import * as v from 'valibot';
import type { Correction, QuoteSpeakerCorrection } from '../model/correction.ts';
import { TEXT_QUOTE } from './note.ts';
import { type FieldsOf, span } from './shape.ts';

/** A schema for each kind of correction, or it does not compile. */
const KINDS = {
  quoteSpeaker: v.object({
    id: v.pipe(v.string(), v.minLength(1)),
    kind: v.literal('quoteSpeaker'),
    articleUrl: v.string(),
    target: v.object({ quote: TEXT_QUOTE, position: v.object(span) }),
    from: v.optional(v.string()),
    to: v.optional(v.string()),
    at: v.string(),
  } satisfies FieldsOf<QuoteSpeakerCorrection>),
} satisfies { [Kind in Correction['kind']]: v.GenericSchema<unknown, Extract<Correction, { kind: Kind }>> };

/** What the reader corrected. */
export const CORRECTION: v.GenericSchema<unknown, Correction> = v.union(Object.values(KINDS));
