import type { Examples } from './examples.ts';
import { Learner, type LearnerOptions, type Weights } from './learner.ts';
import { createRandom } from './random.ts';

export interface FitOptions extends LearnerOptions {
  readonly epochs: number;
  readonly tell?: (line: string) => void;
}

/** Learns from all sentences several times over, in an order that is new each time and the same in every run. */
export function fitWeights(examples: Examples, options: FitOptions): Weights {
  const { epochs, seed, tell } = options;
  const random = createRandom(seed);
  const learner = new Learner(examples, options);
  const order = Uint32Array.from({ length: examples.weights.length }, (_, sentence) => sentence);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      const held = order[i] as number;
      order[i] = order[j] as number;
      order[j] = held;
    }
    let likelihood = 0;
    for (const sentence of order) likelihood += learner.learn(sentence);
    tell?.(`epoch ${epoch} log-likelihood ${Math.round(likelihood)}`);
  }
  return learner.weights;
}
