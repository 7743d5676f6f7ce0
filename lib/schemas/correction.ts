import * as v from 'valibot';
import type {
  AddCorrection,
  Correction,
  EntityKindCorrection,
  HideCorrection,
  MergeCorrection,
  QuoteSpeakerCorrection,
  RenameCorrection,
  TextTarget,
} from '../model/correction.ts';
import { TEXT_QUOTE } from './note.ts';
import { entityKind, type FieldsOf, span } from './shape.ts';

const TARGET = v.object({ quote: TEXT_QUOTE, position: v.object(span) } satisfies FieldsOf<TextTarget>);

/** The fields that every correction has. */
function common<Kind extends Correction['kind']>(kind: Kind) {
  return {
    id: v.pipe(v.string(), v.minLength(1)),
    kind: v.literal(kind),
    articleUrl: v.string(),
    target: TARGET,
    at: v.string(),
  } satisfies FieldsOf<Omit<HideCorrection, 'kind'>> & { kind: unknown };
}

/** A schema for each kind of correction, or it does not compile. */
const KINDS = {
  quoteSpeaker: v.object({
    ...common('quoteSpeaker'),
    from: v.optional(v.string()),
    to: v.optional(v.string()),
  } satisfies FieldsOf<QuoteSpeakerCorrection>),
  mergeEntity: v.object({ ...common('mergeEntity'), to: TARGET } satisfies FieldsOf<MergeCorrection>),
  splitEntity: v.object(common('splitEntity')),
  renameEntity: v.object({
    ...common('renameEntity'),
    from: v.string(),
    to: v.string(),
  } satisfies FieldsOf<RenameCorrection>),
  entityKind: v.object({
    ...common('entityKind'),
    from: entityKind,
    to: entityKind,
  } satisfies FieldsOf<EntityKindCorrection>),
  hideEntity: v.object(common('hideEntity')),
  noEntity: v.object(common('noEntity')),
  addEntity: v.object({ ...common('addEntity'), to: entityKind } satisfies FieldsOf<AddCorrection>),
} satisfies { [Kind in Correction['kind']]: v.GenericSchema<unknown, Extract<Correction, { kind: Kind }>> };

/** What the reader corrected. */
export const CORRECTION: v.GenericSchema<unknown, Correction> = v.union(Object.values(KINDS));
