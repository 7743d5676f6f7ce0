import { fitWeights, type Sample, scoreSample, weightedSignals } from './fitting.ts';

/** How well detection does on pages of publishers that it was not fitted on. */
export interface Validation {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of pages that are no news and were accepted: all, fronts and home pages, recipes, forums. */
  readonly falseAccepts: number;
  readonly frontsAccepted: number;
  readonly recipesAccepted: number;
  readonly forumsAccepted: number;
  /** Expected calibration error: how far scores lie from the share of news among the pages scored so, ten bins. */
  readonly calibrationError: number;
}

const FOLDS = 10;
const BINS = 10;
const THRESHOLD = 0.5; // the judge's
const FRONT = /home|front|category listing/;

/** Scores every page by weights fitted on other publishers' pages. */
export function crossValidate(samples: readonly Sample[]): Map<string, number> {
  const names = weightedSignals(samples);
  const scores = new Map<string, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(
      samples.filter(({ group }) => foldOf(group) !== fold),
      names,
    );
    for (const sample of samples.filter(({ group }) => foldOf(group) === fold))
      scores.set(sample.key, scoreSample(sample, names, weights));
  }
  return scores;
}

/** Sums up scores, however they came about. */
export function validate(
  samples: readonly Sample[],
  scores: ReadonlyMap<string, number>,
  threshold = THRESHOLD,
): Validation {
  const isAccepted = ({ key }: Sample) => (scores.get(key) ?? 0) >= threshold;
  const shareAccepted = (some: readonly Sample[]) =>
    some.filter(isAccepted).length / Math.max(1, some.length);
  const others = samples.filter(({ news }) => !news);
  const accepted = samples.filter(isAccepted);
  return {
    pages: samples.length,
    precision: accepted.filter(({ news }) => news).length / Math.max(1, accepted.length),
    recall: shareAccepted(samples.filter(({ news }) => news)),
    falseAccepts: shareAccepted(others),
    frontsAccepted: shareAccepted(others.filter(({ genre }) => FRONT.test(genre))),
    recipesAccepted: shareAccepted(others.filter(({ genre }) => /recipe/.test(genre))),
    forumsAccepted: shareAccepted(others.filter(({ genre }) => /forum/.test(genre))),
    calibrationError: calibrationError(samples, scores),
  };
}

function calibrationError(samples: readonly Sample[], scores: ReadonlyMap<string, number>): number {
  const gaps = new Array<number>(BINS).fill(0);
  for (const { key, news } of samples) {
    const score = scores.get(key) ?? 0;
    const bin = Math.min(BINS - 1, Math.floor(score * BINS));
    gaps[bin] = (gaps[bin] ?? 0) + score - Number(news);
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(1, samples.length);
}

/** The fold of a publisher, the same in every run. */
function foldOf(group: string): number {
  let hash = 7;
  for (const char of group) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}
