import { isInside, LABEL_COUNT as K, mayFollow } from './labels.ts';
import type { Model } from './model.ts';

/** The labels of a sentence and the probability of each at its place. */
export interface Decoded {
  readonly labels: Uint8Array;
  readonly probabilities: Float32Array;
}

/** Scores of all labels for the tokens from `first` on; `ids` and `offsets` as in FeatureRows. */
export function scoreTokens(
  model: Model,
  ids: Uint32Array,
  offsets: Uint32Array,
  first: number,
  n: number,
): Float32Array {
  const { emission, scale } = model;
  const mask = 2 ** model.bits - 1;
  const scores = new Float32Array(n * K);
  const sums = new Int32Array(K);
  for (let i = 0; i < n; i += 1) {
    sums.fill(0);
    const to = offsets[first + i + 1] as number;
    for (let k = offsets[first + i] as number; k < to; k += 1) {
      const at = ((ids[k] as number) & mask) * K;
      for (let y = 0; y < K; y += 1) sums[y] = (sums[y] as number) + (emission[at + y] as number);
    }
    for (let y = 0; y < K; y += 1) scores[i * K + y] = (sums[y] as number) * scale;
  }
  return scores;
}

/** The most probable labels of a sentence (Viterbi), with their probabilities (forward-backward). */
export function decode(model: Model, scores: Float32Array): Decoded {
  const n = scores.length / K;
  const labels = findBestPath(model, scores, n);
  const all = findProbabilities(model, scores, n);
  const probabilities = new Float32Array(n);
  for (let i = 0; i < n; i += 1) probabilities[i] = all[i * K + (labels[i] as number)] as number;
  return { labels, probabilities };
}

function findBestPath({ transition, initial }: Model, scores: Float32Array, n: number): Uint8Array {
  const best = new Float32Array(n * K);
  const from = new Uint8Array(n * K);
  for (let y = 0; y < K; y += 1)
    best[y] = (scores[y] as number) + (isInside(y) ? -1e9 : (initial[y] as number));
  for (let i = 1; i < n; i += 1) {
    const above = (i - 1) * K;
    for (let y = 0; y < K; y += 1) {
      let highest = Number.NEGATIVE_INFINITY;
      let origin = 0;
      for (let a = 0; a < K; a += 1) {
        if (!mayFollow(a, y)) continue;
        const score = (best[above + a] as number) + (transition[a * K + y] as number);
        if (score <= highest) continue;
        highest = score;
        origin = a;
      }
      best[i * K + y] = highest + (scores[i * K + y] as number);
      from[i * K + y] = origin;
    }
  }
  const labels = new Uint8Array(n);
  let y = 0;
  for (let q = 1; n > 0 && q < K; q += 1)
    if ((best[(n - 1) * K + q] as number) > (best[(n - 1) * K + y] as number)) y = q;
  for (let i = n - 1; i >= 0; i -= 1) {
    labels[i] = y;
    y = from[i * K + y] as number;
  }
  return labels;
}

function findProbabilities({ transition, initial }: Model, scores: Float32Array, n: number): Float64Array {
  const local = new Float64Array(n * K);
  for (let i = 0; i < n; i += 1) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < K; y += 1) highest = Math.max(highest, scores[i * K + y] as number);
    for (let y = 0; y < K; y += 1) local[i * K + y] = Math.exp((scores[i * K + y] as number) - highest);
  }
  const step = Float64Array.from({ length: K * K }, (_, q) =>
    mayFollow(Math.floor(q / K), q % K) ? Math.exp(transition[q] as number) : 0,
  );
  const forward = new Float64Array(n * K);
  for (let y = 0; n > 0 && y < K; y += 1)
    forward[y] = isInside(y) ? 0 : (local[y] as number) * Math.exp(initial[y] as number);
  normalize(forward, 0);
  for (let i = 1; i < n; i += 1) {
    for (let y = 0; y < K; y += 1) {
      let sum = 0;
      for (let a = 0; a < K; a += 1)
        sum += (forward[(i - 1) * K + a] as number) * (step[a * K + y] as number);
      forward[i * K + y] = sum * (local[i * K + y] as number);
    }
    normalize(forward, i * K);
  }
  const backward = new Float64Array(n * K).fill(1, Math.max(0, (n - 1) * K));
  for (let i = n - 2; i >= 0; i -= 1) {
    for (let a = 0; a < K; a += 1) {
      let sum = 0;
      for (let y = 0; y < K; y += 1) {
        sum +=
          (step[a * K + y] as number) *
          (local[(i + 1) * K + y] as number) *
          (backward[(i + 1) * K + y] as number);
      }
      backward[i * K + a] = sum;
    }
    normalize(backward, i * K);
  }
  for (let i = 0; i < n; i += 1) {
    for (let y = 0; y < K; y += 1)
      forward[i * K + y] = (forward[i * K + y] as number) * (backward[i * K + y] as number);
    normalize(forward, i * K);
  }
  return forward;
}

function normalize(values: Float64Array, at: number): void {
  let sum = 0;
  for (let y = 0; y < K; y += 1) sum += values[at + y] as number;
  if (sum > 0) for (let y = 0; y < K; y += 1) values[at + y] = (values[at + y] as number) / sum;
}
