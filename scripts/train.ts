import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { FitTask } from './train/fit-worker.ts';
import type { Weights } from './train/learner.ts';
import { quantize } from './train/quantize.ts';
import { BITS, readNames } from './train/training-set.ts';
import { writeModel } from './train/write-model.ts';

// Makes the model file that finds names: `npm run train`. The same data give the same bytes. The data are not part of
// the project; say where they are with --data FOLDER.

const ROOT = resolve(import.meta.dirname, '..');
const SEEDS = [7, 11]; // one model each, averaged: steadier than one, and both cores have work
const LEAST_WEIGHT = 0.05; // smaller ones are noise and would not survive the rounding

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'public/model/names-en.bin' },
    epochs: { type: 'string', default: '6' },
  },
});
const folder = resolve(ROOT, values.data, 'entities');
if (!existsSync(join(folder, 'train'))) {
  console.error(
    `The training data are not at ${values.data}/entities/train. Say where the data are with --data FOLDER.`,
  );
  process.exit(1);
}
const start = performance.now();
const fitted = await Promise.all(
  SEEDS.map((seed) => fitInWorker({ folder, seed, epochs: Number(values.epochs) })),
);
const { transition, initial, emission } = average(fitted);
const whole = quantize({ transition, initial, emission }, LEAST_WEIGHT);
const bytes = writeModel({ bits: BITS, ...whole, transition, initial, names: readNames(folder) });
const out = resolve(ROOT, values.out);
await mkdir(dirname(out), { recursive: true });
await writeFile(out, bytes);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  `${values.out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped, sha256 ${sha256}, ${seconds} s`,
);

function fitInWorker(task: FitTask): Promise<Weights> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./train/fit-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 8192 },
    });
    worker.on('error', fail);
    worker.on('message', (message: { line?: string; weights?: Weights }) => {
      if (message.line !== undefined) console.error(message.line);
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
