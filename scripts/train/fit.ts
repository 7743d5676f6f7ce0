import { LABEL_COUNT as K, mayFollow } from '../../lib/analyze/ner/labels.ts';
import type { Examples } from './examples.ts';
import { createRandom } from './random.ts';

export interface FitOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** L1: pulls weights that earn nothing to zero. */
  readonly lasso: number;
  /** Share of features left out of a sentence at random. */
  readonly dropout: number;
  readonly seed: number;
  readonly tell?: (line: string) => void;
}

/** Weights of a linear-chain CRF: by bucket and label, by label after label, by first label. */
export interface Weights {
  readonly emission: Float32Array;
  readonly transition: Float32Array;
  readonly initial: Float32Array;
}

const QUIET = 1e-3; // a token whose label probabilities are this right teaches nothing

/**
 * Fits a linear-chain CRF (Lafferty et al. 2001) by stochastic gradient descent with AdaGrad (Duchi et al. 2011) and
 * L1 by truncation. Deterministic: the same examples and options give the same bits.
 */
export function fit(examples: Examples, options: FitOptions): Weights {
  const { ids, offsets, labels, starts, weights } = examples;
  const { bits, epochs, rate, lasso, dropout, seed, tell } = options;
  const random = createRandom(seed);
  const table = new Float32Array(2 ** bits * K * 2); // weight and sum of squared gradients side by side, by bucket
  const chain = new Float32Array((K * K + K) * 2);
  const sentences = weights.length;
  const order = Uint32Array.from({ length: sentences }, (_, i) => i);
  const allowed = new Uint8Array(K * K);
  for (let a = 0; a < K; a += 1) for (let b = 0; b < K; b += 1) allowed[a * K + b] = mayFollow(a, b) ? 1 : 0;
  const longest = longestSentence(starts);
  const emission = new Float64Array(longest * K);
  const forward = new Float64Array(longest * K);
  const backward = new Float64Array(longest * K);
  const norm = new Float64Array(longest);
  const step = new Float64Array(K * K);
  const gradient = new Float64Array(K);
  let kept = new Uint8Array(longest * 128);
  let noise = seed >>> 0 || 7;
  const update = (at: number, g: number): void => {
    const sum = (chain[at + 1] as number) + g * g;
    chain[at + 1] = sum;
    chain[at] = (chain[at] as number) - (rate * g) / (Math.sqrt(sum) + 1e-6);
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = sentences - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      const held = order[i] as number;
      order[i] = order[j] as number;
      order[j] = held;
    }
    let likelihood = 0;
    for (let s = 0; s < sentences; s += 1) {
      const number = order[s] as number;
      const first = starts[number] as number;
      const n = (starts[number + 1] as number) - first;
      if (n === 0) continue;
      const weight = weights[number] as number;
      const base = offsets[first] as number;
      const features = (offsets[first + n] as number) - base;
      if (features > kept.length) kept = new Uint8Array(features * 2);
      const threshold = dropout * 4294967296;
      for (let k = 0; k < features; k += 1) {
        noise ^= noise << 13;
        noise ^= noise >>> 17;
        noise ^= noise << 5;
        kept[k] = noise >>> 0 >= threshold ? 1 : 0;
      }
      // Scores, as exp(score − highest) with the highest kept for the likelihood.
      for (let i = 0; i < n; i += 1) {
        const row = i * K;
        for (let y = 0; y < K; y += 1) emission[row + y] = 0;
        const to = offsets[first + i + 1] as number;
        for (let k = offsets[first + i] as number; k < to; k += 1) {
          if (kept[k - base] === 0) continue;
          const at = (ids[k] as number) * K * 2;
          for (let y = 0; y < K; y += 1)
            emission[row + y] = (emission[row + y] as number) + (table[at + y] as number);
        }
        let highest = -Infinity;
        for (let y = 0; y < K; y += 1) highest = Math.max(highest, emission[row + y] as number);
        const gold = labels[first + i] as number;
        likelihood += (emission[row + gold] as number) - highest;
        for (let y = 0; y < K; y += 1) emission[row + y] = Math.exp((emission[row + y] as number) - highest);
      }
      for (let q = 0; q < K * K; q += 1) step[q] = allowed[q] === 1 ? Math.exp(chain[q * 2] as number) : 0;
      // Forward, scaled.
      let sum = 0;
      for (let y = 0; y < K; y += 1) {
        const inside = y !== 0 && y % 2 === 0;
        forward[y] = inside ? 0 : (emission[y] as number) * Math.exp(chain[(K * K + y) * 2] as number);
        sum += forward[y] as number;
      }
      for (let y = 0; y < K; y += 1) forward[y] = (forward[y] as number) / sum;
      norm[0] = sum;
      likelihood += (chain[(K * K + (labels[first] as number)) * 2] as number) - Math.log(sum);
      for (let i = 1; i < n; i += 1) {
        const row = i * K;
        const above = row - K;
        sum = 0;
        for (let y = 0; y < K; y += 1) {
          let x = 0;
          for (let a = 0; a < K; a += 1) x += (forward[above + a] as number) * (step[a * K + y] as number);
          x *= emission[row + y] as number;
          forward[row + y] = x;
          sum += x;
        }
        for (let y = 0; y < K; y += 1) forward[row + y] = (forward[row + y] as number) / sum;
        norm[i] = sum;
        likelihood +=
          (chain[((labels[first + i - 1] as number) * K + (labels[first + i] as number)) * 2] as number) -
          Math.log(sum);
      }
      for (let y = 0; y < K; y += 1) backward[(n - 1) * K + y] = 1;
      for (let i = n - 2; i >= 0; i -= 1) {
        const row = i * K;
        const below = row + K;
        const scale = norm[i + 1] as number;
        for (let a = 0; a < K; a += 1) {
          let x = 0;
          for (let y = 0; y < K; y += 1)
            x +=
              (step[a * K + y] as number) * (emission[below + y] as number) * (backward[below + y] as number);
          backward[row + a] = x / scale;
        }
      }
      // Transitions.
      for (let i = 1; i < n; i += 1) {
        const row = i * K;
        const goldBefore = labels[first + i - 1] as number;
        const gold = labels[first + i] as number;
        const scale = norm[i] as number;
        for (let a = 0; a < K; a += 1) {
          const left = (forward[row - K + a] as number) / scale;
          for (let y = 0; y < K; y += 1) {
            const q = a * K + y;
            if (allowed[q] === 0) continue;
            const p =
              left * (step[q] as number) * (emission[row + y] as number) * (backward[row + y] as number);
            const g = p - (a === goldBefore && y === gold ? 1 : 0);
            if (g > 1e-6 || g < -1e-6) update(q * 2, g * weight);
          }
        }
      }
      // Emissions.
      for (let i = 0; i < n; i += 1) {
        const row = i * K;
        const gold = labels[first + i] as number;
        let loudest = 0;
        for (let y = 0; y < K; y += 1) {
          const g =
            ((forward[row + y] as number) * (backward[row + y] as number) - (y === gold ? 1 : 0)) * weight;
          gradient[y] = g;
          loudest = Math.max(loudest, Math.abs(g));
          if (i === 0) update((K * K + y) * 2, g);
        }
        if (loudest < QUIET) continue;
        const to = offsets[first + i + 1] as number;
        for (let k = offsets[first + i] as number; k < to; k += 1) {
          if (kept[k - base] === 0) continue;
          const at = (ids[k] as number) * K * 2;
          for (let y = 0; y < K; y += 1) {
            const g = gradient[y] as number;
            const squares = (table[at + K + y] as number) + g * g;
            table[at + K + y] = squares;
            const pace = rate / (Math.sqrt(squares) + 1e-6);
            const moved = (table[at + y] as number) - pace * g;
            const pull = pace * lasso;
            table[at + y] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
          }
        }
      }
    }
    tell?.(`epoch ${epoch + 1} log-likelihood ${Math.round(likelihood)}`);
  }
  return unpack(table, chain, bits);
}

function longestSentence(starts: Uint32Array): number {
  let longest = 1;
  for (let s = 0; s + 1 < starts.length; s += 1)
    longest = Math.max(longest, (starts[s + 1] as number) - (starts[s] as number));
  return longest;
}

function unpack(table: Float32Array, chain: Float32Array, bits: number): Weights {
  const emission = new Float32Array(2 ** bits * K);
  for (let b = 0; b < 2 ** bits; b += 1)
    for (let y = 0; y < K; y += 1) emission[b * K + y] = table[b * K * 2 + y] as number;
  const transition = new Float32Array(K * K);
  const initial = new Float32Array(K);
  for (let q = 0; q < K * K; q += 1) transition[q] = chain[q * 2] as number;
  for (let y = 0; y < K; y += 1) initial[y] = chain[(K * K + y) * 2] as number;
  return { emission, transition, initial };
}
