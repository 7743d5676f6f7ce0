import type { Analysis } from '../../model/analysis.ts';
import type { CastCorrection } from '../../model/correction.ts';

/** Lays one correction over an analysis of this text; what it is about may be gone, and then it changes nothing. */
export type ApplyOne<Kind extends CastCorrection['kind']> = (
  text: string,
  analysis: Analysis,
  correction: Extract<CastCorrection, { kind: Kind }>,
) => Analysis;
