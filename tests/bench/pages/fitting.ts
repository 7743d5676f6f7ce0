/** A labeled page as the fitting sees it. */
export interface Sample {
  readonly key: string;
  /** Its publisher: all of a publisher's pages go into one fold. */
  readonly group: string;
  readonly news: boolean;
  /** What kind of page the label says that it is. */
  readonly genre: string;
  readonly signals: Readonly<Record<string, number>>;
}

const SETTLED = 'settled'; // the signal that is a rule: it has no weight
const PENALTY = 1; // chosen by cross-validation among 0.3, 0.5, 1 and 2
const STEPS = 12;

/** The signals that have a weight. */
export function weightedSignals(samples: readonly Sample[]): string[] {
  return Object.keys(samples[0]?.signals ?? {}).filter((name) => name !== SETTLED);
}

/** Whether a rule decides the page, whatever the weights say. */
export function isSettled(sample: Sample): boolean {
  return (sample.signals[SETTLED] ?? 0) > 0;
}

/** The probability that weights give a page; none where a rule decides. */
export function scoreSample(sample: Sample, names: readonly string[], weights: readonly number[]): number {
  if (isSettled(sample)) return 0;
  return scoreOf(
    names.map((name) => sample.signals[name] ?? 0),
    weights,
  );
}

/** Logistic regression with a ridge penalty by Newton's method; deterministic. Settled pages teach nothing. */
export function fitWeights(all: readonly Sample[], names: readonly string[]): number[] {
  const samples = all.filter((sample) => !isSettled(sample));
  const rows = samples.map(({ signals }) => Float64Array.from(names, (name) => signals[name] ?? 0));
  const size = names.length;
  let weights: number[] = names.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    const curvature = names.map(() => new Float64Array(size));
    rows.forEach((row, i) => {
      const score = scoreOf(row, weights);
      const error = score - Number(samples[i]?.news);
      for (let j = 0; j < size; j++) {
        const value = row[j] ?? 0;
        if (value === 0) continue;
        gradient[j] = (gradient[j] ?? 0) + error * value;
        const line = curvature[j] as Float64Array;
        for (let k = 0; k < size; k++) line[k] = (line[k] ?? 0) + score * (1 - score) * value * (row[k] ?? 0);
      }
    });
    names.forEach((name, j) => {
      const penalty = name === 'bias' ? 1e-6 : PENALTY;
      gradient[j] = (gradient[j] ?? 0) + penalty * (weights[j] ?? 0);
      const line = curvature[j] as Float64Array;
      line[j] = (line[j] ?? 0) + penalty;
    });
    const change = solve(curvature, gradient);
    weights = weights.map((weight, j) => weight - (change[j] ?? 0));
  }
  return weights;
}

/** Gaussian elimination; the matrix is symmetric and positive, so no pivot is needed. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (i: number, j: number) => matrix[i]?.[j] ?? 0;
  for (let i = 0; i < size; i++) {
    for (let row = i + 1; row < size; row++) {
      const factor = at(row, i) / at(i, i);
      if (factor === 0) continue;
      const line = matrix[row] as Float64Array;
      for (let j = i; j < size; j++) line[j] = at(row, j) - factor * at(i, j);
      right[row] = (right[row] ?? 0) - factor * (right[i] ?? 0);
    }
  }
  const result = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let sum = right[i] ?? 0;
    for (let j = i + 1; j < size; j++) sum -= at(i, j) * (result[j] ?? 0);
    result[i] = sum / at(i, i);
  }
  return result;
}

function scoreOf(row: ArrayLike<number>, weights: readonly number[]): number {
  let sum = 0;
  for (let j = 0; j < row.length; j++) sum += (row[j] ?? 0) * (weights[j] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
