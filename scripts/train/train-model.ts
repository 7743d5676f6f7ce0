import { Worker } from 'node:worker_threads';
import type { FitTask } from './fit-worker.ts';
import type { Weights } from './learner.ts';
import { quantize } from './quantize.ts';
import { BITS, readTables } from './training-set.ts';
import { writeModel } from './write-model.ts';

const LEAST_WEIGHT = 0.05; // smaller ones are noise and would not survive the rounding

/** What to train on, from which seeds: a model each, averaged. `tell` hears of the progress. */
export interface TrainingPlan extends Omit<FitTask, 'seed'> {
  readonly seeds: readonly number[];
  readonly tell: (line: string) => void;
}

/** Makes the bytes of a model file. The same plan and data give the same bytes. Throws where data are missing. */
export async function trainModel({ seeds, tell, ...task }: TrainingPlan): Promise<Uint8Array> {
  const fitted = await Promise.all(seeds.map((seed) => fitInWorker({ ...task, seed }, tell)));
  const { transition, initial, emission } = average(fitted);
  const whole = quantize({ transition, initial, emission }, LEAST_WEIGHT);
  return writeModel({ bits: BITS, ...whole, transition, initial, ...readTables(task.folder) });
}

function fitInWorker(task: FitTask, tell: (line: string) => void): Promise<Weights> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./fit-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 8192 },
    });
    worker.on('error', fail);
    worker.on('message', (message: { line?: string; weights?: Weights }) => {
      if (message.line !== undefined) tell(message.line);
      if (message.weights) done(message.weights);
    });
  });
}

/** The mean of several models, weight by weight. */
function average(models: readonly Weights[]): Weights {
  const mean = (pick: (weights: Weights) => Float32Array): Float32Array => {
    const [first = new Float32Array()] = models.map(pick);
    return first.map((_, i) => models.reduce((sum, model) => sum + (pick(model)[i] ?? 0), 0) / models.length);
  };
  return {
    emission: mean((m) => m.emission),
    transition: mean((m) => m.transition),
    initial: mean((m) => m.initial),
  };
}
