import { parentPort, workerData } from 'node:worker_threads';
import { fitWeights } from './fit-weights.ts';
import { BITS, readTrainingSet } from './training-set.ts';

/** What a worker is given. */
export interface FitTask {
  readonly folder: string;
  readonly seed: number;
  readonly epochs: number;
  /** The corpus that is left out. */
  readonly heldOut?: string;
}

// Fits one model; the weights go back as they are.
const { folder, seed, epochs, heldOut } = workerData as FitTask;
const tell = (line: string) => parentPort?.postMessage({ line: `seed ${seed}: ${line}` });
const weights = fitWeights(readTrainingSet(folder, heldOut), {
  bits: BITS,
  epochs,
  rate: 0.02,
  lasso: 0.002,
  dropout: 0.2,
  seed,
  tell,
});
parentPort?.postMessage({ weights });
