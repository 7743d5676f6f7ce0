import { isInside, LABEL_COUNT as K, mayFollow } from '../../lib/analyze/ner/labels.ts';
import type { Examples } from './examples.ts';

export interface LearnerOptions {
  readonly bits: number;
  readonly rate: number;
  /** L1: pulls weights that earn nothing to zero. */
  readonly lasso: number;
  /** Share of a sentence's features that are left out at random. */
  readonly dropout: number;
  readonly seed: number;
}

/** Weights of a linear-chain CRF: by bucket and label, by label after label, by first label. */
export interface Weights {
  readonly emission: Float32Array;
  readonly transition: Float32Array;
  readonly initial: Float32Array;
}

const QUIET = 1e-3; // a token whose label probabilities are this right teaches nothing
const TINY = 1e-6;
const CHAIN = K * K + K; // transitions, then first labels
const ALLOWED = Uint8Array.from({ length: K * K }, (_, q) => (mayFollow(Math.floor(q / K), q % K) ? 1 : 0));

/**
 * A linear-chain CRF (Lafferty et al. 2001) that learns by AdaGrad (Duchi et al. 2011) with L1 by truncation.
 * Deterministic: the same examples in the same order give the same bits.
 */
export class Learner {
  readonly #examples: Examples;
  readonly #options: LearnerOptions;
  readonly #table: Float32Array; // by bucket: K weights, then their sums of squared gradients
  readonly #chain = new Float32Array(CHAIN * 2); // weight and sum of squares side by side
  readonly #emission: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #norm: Float64Array;
  readonly #step = new Float64Array(K * K);
  readonly #gradient = new Float64Array(K);
  #kept = new Uint8Array(4096);
  #noise: number;

  constructor(examples: Examples, options: LearnerOptions) {
    const longest = longestSentence(examples.starts);
    this.#examples = examples;
    this.#options = options;
    this.#table = new Float32Array(2 ** options.bits * K * 2);
    this.#emission = new Float64Array(longest * K);
    this.#forward = new Float64Array(longest * K);
    this.#backward = new Float64Array(longest * K);
    this.#norm = new Float64Array(longest);
    this.#noise = options.seed >>> 0 || 7;
  }

  /** Takes a step along the sentence's gradient; returns its log-likelihood before. */
  learn(sentence: number): number {
    const { offsets, starts, weights } = this.#examples;
    const first = starts[sentence] as number;
    const n = (starts[sentence + 1] as number) - first;
    if (n === 0) return 0;
    const base = offsets[first] as number;
    const weight = weights[sentence] as number;
    this.#chooseFeatures((offsets[first + n] as number) - base);
    const likelihood = this.#score(first, n, base) + this.#passForward(first, n);
    this.#passBackward(n);
    this.#learnTransitions(first, n, weight);
    this.#learnEmissions(first, n, base, weight);
    return likelihood;
  }

  get weights(): Weights {
    const emission = new Float32Array(2 ** this.#options.bits * K);
    for (let at = 0; at < emission.length; at += 1) {
      const label = at % K;
      emission[at] = this.#table[(at - label) * 2 + label] as number;
    }
    const weightOf = (at: number): number => this.#chain[at * 2] as number;
    return {
      emission,
      transition: Float32Array.from({ length: K * K }, (_, q) => weightOf(q)),
      initial: Float32Array.from({ length: K }, (_, y) => weightOf(K * K + y)),
    };
  }

  #chooseFeatures(count: number): void {
    if (count > this.#kept.length) this.#kept = new Uint8Array(count * 2);
    const kept = this.#kept;
    const threshold = this.#options.dropout * 4294967296;
    let noise = this.#noise;
    for (let k = 0; k < count; k += 1) {
      noise ^= noise << 13;
      noise ^= noise >>> 17;
      noise ^= noise << 5;
      kept[k] = noise >>> 0 >= threshold ? 1 : 0;
    }
    this.#noise = noise;
  }

  /** Keeps exp(score − highest of the token); returns the gold scores less the highest ones. */
  #score(first: number, n: number, base: number): number {
    const { ids, offsets, labels } = this.#examples;
    const emission = this.#emission;
    const table = this.#table;
    const kept = this.#kept;
    let gold = 0;
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
      let highest = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < K; y += 1) highest = Math.max(highest, emission[row + y] as number);
      gold += (emission[row + (labels[first + i] as number)] as number) - highest;
      for (let y = 0; y < K; y += 1) emission[row + y] = Math.exp((emission[row + y] as number) - highest);
    }
    for (let q = 0; q < K * K; q += 1)
      this.#step[q] = ALLOWED[q] === 1 ? Math.exp(this.#chain[q * 2] as number) : 0;
    return gold;
  }

  /** Returns the chain's part of the gold score less the log of the partition sum. */
  #passForward(first: number, n: number): number {
    const { labels } = this.#examples;
    const forward = this.#forward;
    const emission = this.#emission;
    const chain = this.#chain;
    let gold = chain[(K * K + (labels[first] as number)) * 2] as number;
    for (let i = 0; i < n; i += 1) {
      const row = i * K;
      let sum = 0;
      for (let y = 0; y < K; y += 1) {
        let x = 0;
        if (i === 0) x = isInside(y) ? 0 : Math.exp(chain[(K * K + y) * 2] as number);
        else
          for (let a = 0; a < K; a += 1)
            x += (forward[row - K + a] as number) * (this.#step[a * K + y] as number);
        x *= emission[row + y] as number;
        forward[row + y] = x;
        sum += x;
      }
      for (let y = 0; y < K; y += 1) forward[row + y] = (forward[row + y] as number) / sum;
      this.#norm[i] = sum;
      gold -= Math.log(sum);
      if (i > 0)
        gold += chain[((labels[first + i - 1] as number) * K + (labels[first + i] as number)) * 2] as number;
    }
    return gold;
  }

  #passBackward(n: number): void {
    const backward = this.#backward;
    const emission = this.#emission;
    const step = this.#step;
    for (let y = 0; y < K; y += 1) backward[(n - 1) * K + y] = 1;
    for (let i = n - 2; i >= 0; i -= 1) {
      const row = i * K;
      const below = row + K;
      const scale = this.#norm[i + 1] as number;
      for (let a = 0; a < K; a += 1) {
        let x = 0;
        for (let y = 0; y < K; y += 1) {
          x +=
            (step[a * K + y] as number) * (emission[below + y] as number) * (backward[below + y] as number);
        }
        backward[row + a] = x / scale;
      }
    }
  }

  #learnTransitions(first: number, n: number, weight: number): void {
    const { labels } = this.#examples;
    for (let i = 1; i < n; i += 1) {
      const row = i * K;
      const gold = (labels[first + i - 1] as number) * K + (labels[first + i] as number);
      for (let q = 0; q < K * K; q += 1) {
        if (ALLOWED[q] === 0) continue;
        const y = q % K;
        const left = (this.#forward[row - K + (q - y) / K] as number) / (this.#norm[i] as number);
        const right = (this.#emission[row + y] as number) * (this.#backward[row + y] as number);
        const g = left * (this.#step[q] as number) * right - (q === gold ? 1 : 0);
        if (g > TINY || g < -TINY) this.#moveChain(q, g * weight);
      }
    }
  }

  #learnEmissions(first: number, n: number, base: number, weight: number): void {
    const { ids, offsets, labels } = this.#examples;
    for (let i = 0; i < n; i += 1) {
      const row = i * K;
      let loudest = 0;
      for (let y = 0; y < K; y += 1) {
        const p = (this.#forward[row + y] as number) * (this.#backward[row + y] as number);
        const g = (p - (y === labels[first + i] ? 1 : 0)) * weight;
        this.#gradient[y] = g;
        loudest = Math.max(loudest, Math.abs(g));
        if (i === 0) this.#moveChain(K * K + y, g);
      }
      if (loudest < QUIET) continue;
      const to = offsets[first + i + 1] as number;
      for (let k = offsets[first + i] as number; k < to; k += 1) {
        if (this.#kept[k - base] === 1) this.#moveBucket((ids[k] as number) * K * 2);
      }
    }
  }

  #moveChain(at: number, g: number): void {
    const chain = this.#chain;
    const squares = (chain[at * 2 + 1] as number) + g * g;
    chain[at * 2 + 1] = squares;
    chain[at * 2] = (chain[at * 2] as number) - (this.#options.rate * g) / (Math.sqrt(squares) + TINY);
  }

  #moveBucket(at: number): void {
    const table = this.#table;
    const { rate, lasso } = this.#options;
    for (let y = 0; y < K; y += 1) {
      const g = this.#gradient[y] as number;
      const squares = (table[at + K + y] as number) + g * g;
      table[at + K + y] = squares;
      const pace = rate / (Math.sqrt(squares) + TINY);
      const moved = (table[at + y] as number) - pace * g;
      const pull = pace * lasso;
      table[at + y] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
    }
  }
}

function longestSentence(starts: Uint32Array): number {
  let longest = 1;
  for (let s = 0; s + 1 < starts.length; s += 1) {
    longest = Math.max(longest, (starts[s + 1] as number) - (starts[s] as number));
  }
  return longest;
}
