import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Prediction } from './predict.ts';
import type { GoldRecord } from './records.ts';

interface Measure {
  readonly P: number;
  readonly R: number;
  readonly F: number;
  readonly tp: number;
  readonly np: number;
  readonly ng: number;
}

interface TrackScore {
  readonly exact: Measure;
  readonly match: Measure;
  readonly joint: Measure;
  readonly jointC: Measure;
  readonly spk_acc: number | null;
  readonly errs: readonly { readonly at: number }[];
}

/** The scorer that comes with the annotated articles. */
export type Score = (
  gold: readonly GoldRecord[],
  predictions: ReadonlyMap<string, Prediction>,
  track: 'quoted' | 'direct' | 'speech',
) => TrackScore;

/** F1 in percent by track: span exact; span and speaker; span and canonical name. */
export type Figures = Readonly<Record<string, number>>;

export async function loadScorer(folder: string): Promise<Score> {
  const scorer = (await import(pathToFileURL(join(folder, 'tools', 'score.mjs')).href)) as {
    scoreSet: Score;
  };
  return scorer.scoreSet;
}

export function toFigures(
  score: Score,
  gold: readonly GoldRecord[],
  predictions: readonly Prediction[],
): Figures {
  const byId = new Map(predictions.map((one) => [one.id, one]));
  const quoted = score(gold, byId, 'quoted');
  const direct = score(gold, byId, 'direct');
  const speech = score(gold, byId, 'speech');
  return {
    'quoted, exact span': percent(quoted.exact.F),
    'quoted, span and speaker': percent(quoted.joint.F),
    'direct, span and speaker': percent(direct.joint.F),
    'quoted, span and canonical name': percent(quoted.jointC.F),
    'speech with indirect, span and speaker': percent(speech.joint.F),
    'speaker right where the span is': percent(quoted.spk_acc ?? 0),
  };
}

export function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
