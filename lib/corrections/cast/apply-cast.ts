import type { Analysis } from '../../model/analysis.ts';
import type { CastCorrection, Correction } from '../../model/correction.ts';
import { addEntity } from './add-entity.ts';
import type { ApplyOne } from './apply-one.ts';
import { hideEntity } from './hide-entity.ts';
import { mergeEntity } from './merge-entity.ts';
import { removeEntity } from './remove-entity.ts';
import { renameEntity } from './rename-entity.ts';
import { setEntityKind } from './set-entity-kind.ts';
import { splitEntity } from './split-entity.ts';

/** How each kind is laid over. */
const KINDS: { readonly [Kind in CastCorrection['kind']]: ApplyOne<Kind> } = {
  mergeEntity,
  splitEntity,
  renameEntity,
  entityKind: setEntityKind,
  hideEntity,
  noEntity: removeEntity,
  addEntity,
};

/** Lays over what the reader says of the cast, one after the other: each was said of what those before had left. */
export function applyCast(text: string, analysis: Analysis, corrections: readonly Correction[]): Analysis {
  return corrections.reduce(
    (laid, correction) => (isOfCast(correction) ? applyOne(text, laid, correction) : laid),
    analysis,
  );
}

/** Whether a correction is about the cast. */
export function isOfCast(correction: Correction): correction is CastCorrection {
  return correction.kind in KINDS;
}

function applyOne<Kind extends CastCorrection['kind']>(
  text: string,
  analysis: Analysis,
  correction: Extract<CastCorrection, { kind: Kind }>,
): Analysis {
  const apply = KINDS[correction.kind as Kind] as ApplyOne<Kind>;
  return apply(text, analysis, correction);
}
