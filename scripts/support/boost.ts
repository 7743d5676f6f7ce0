// Gradient boosting of decision trees for a choice among rivals, after J. Friedman, Greedy Function Approximation (2001),
// with Newton steps as in T. Chen and C. Guestrin, XGBoost (2016). Deterministic: no sampling, ties go to the first.

/** One choice: the rows of its rivals, and which is right; -1 means that none is. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly right: number;
}

export interface BoostOptions {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastWeight: number;
  /** Pulls leaves towards zero. */
  readonly ridge: number;
}

const OFFSET = 8; // features go from -6; bins must not be negative
const BINS = 72;
const SCALE = 1000;

interface Data {
  readonly count: number;
  readonly features: number;
  /** Feature by feature, the bin of each row. */
  readonly bins: Uint8Array;
  readonly score: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly groups: readonly { readonly start: number; readonly end: number; readonly right: number }[];
}

/** Fits trees to choices; the score of "none of them" is 0. Each tree is in the form of lib/analyze/quotes/trees.ts. */
export function boost(choices: readonly Choice[], features: number, options: BoostOptions): number[][] {
  const data = load(choices, features);
  const trees: number[][] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    differentiate(data);
    const rows = Int32Array.from({ length: data.count }, (_, index) => index);
    trees.push(grow(data, rows, 0, options));
  }
  return trees;
}

function load(choices: readonly Choice[], features: number): Data {
  const count = choices.reduce((sum, { rows }) => sum + rows.length, 0);
  const bins = new Uint8Array(count * features);
  const groups: { start: number; end: number; right: number }[] = [];
  let at = 0;
  for (const { rows, right } of choices) {
    groups.push({ start: at, end: at + rows.length, right: right < 0 ? -1 : at + right });
    for (const row of rows) {
      for (let feature = 0; feature < features; feature += 1) {
        bins[feature * count + at] = Math.max(0, Math.min(BINS - 1, (row[feature] ?? 0) + OFFSET));
      }
      at += 1;
    }
  }
  const zeros = () => new Float64Array(count);
  return { count, features, bins, score: zeros(), first: zeros(), second: zeros(), groups };
}

/** First and second derivatives of the loss: the share of each rival against what it should be. */
function differentiate({ groups, score, first, second }: Data): void {
  for (const { start, end, right } of groups) {
    let highest = 0;
    for (let at = start; at < end; at += 1) highest = Math.max(highest, score[at] ?? 0);
    let sum = Math.exp(-highest);
    for (let at = start; at < end; at += 1) sum += Math.exp((score[at] ?? 0) - highest);
    for (let at = start; at < end; at += 1) {
      const share = Math.exp((score[at] ?? 0) - highest) / sum;
      first[at] = share - Number(at === right);
      second[at] = Math.max(1e-6, share * (1 - share));
    }
  }
}

function grow(data: Data, rows: Int32Array, depth: number, options: BoostOptions): number[] {
  const split = depth < options.depth ? bestSplit(data, rows, options) : undefined;
  if (!split) return leaf(data, rows, options);
  const { feature, bin } = split;
  const goesLeft = (row: number) => (data.bins[feature * data.count + row] ?? 0) <= bin;
  const left = grow(data, rows.filter(goesLeft), depth + 1, options);
  const right = grow(
    data,
    rows.filter((row) => !goesLeft(row)),
    depth + 1,
    options,
  );
  return [feature, bin - OFFSET, 3 + left.length, ...left, ...right];
}

function leaf({ first, second, score }: Data, rows: Int32Array, { rate, ridge }: BoostOptions): number[] {
  let gradient = 0;
  let weight = ridge;
  for (const row of rows) {
    gradient += first[row] ?? 0;
    weight += second[row] ?? 0;
  }
  const value = Math.round(((-gradient * rate) / weight) * SCALE);
  for (const row of rows) score[row] = (score[row] ?? 0) + value / SCALE;
  return [-1, value];
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

function bestSplit(data: Data, rows: Int32Array, options: BoostOptions): Split | undefined {
  const { bins, count, features, first, second } = data;
  let best: Split | undefined;
  const gradients = new Float64Array(BINS);
  const weights = new Float64Array(BINS);
  for (let feature = 0; feature < features; feature += 1) {
    gradients.fill(0);
    weights.fill(0);
    const column = feature * count;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      const bin = bins[column + row] ?? 0;
      gradients[bin] = (gradients[bin] ?? 0) + (first[row] ?? 0);
      weights[bin] = (weights[bin] ?? 0) + (second[row] ?? 0);
    }
    const split = splitOf(feature, gradients, weights, options);
    if (split && split.gain > (best?.gain ?? 0.1)) best = split;
  }
  return best;
}

function splitOf(
  feature: number,
  gradients: Float64Array,
  weights: Float64Array,
  { ridge, leastWeight }: BoostOptions,
): Split | undefined {
  let gradient = 0;
  let weight = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    gradient += gradients[bin] ?? 0;
    weight += weights[bin] ?? 0;
  }
  const whole = gradient ** 2 / (weight + ridge);
  let best: Split | undefined;
  let left = 0;
  let leftWeight = 0;
  for (let bin = 0; bin < BINS - 1; bin += 1) {
    left += gradients[bin] ?? 0;
    leftWeight += weights[bin] ?? 0;
    if ((weights[bin] ?? 0) === 0 || leftWeight < leastWeight || weight - leftWeight < leastWeight) continue;
    const right = gradient - left;
    const gain = left ** 2 / (leftWeight + ridge) + right ** 2 / (weight - leftWeight + ridge) - whole;
    if (gain > (best?.gain ?? 0)) best = { feature, bin, gain };
  }
  return best;
}
