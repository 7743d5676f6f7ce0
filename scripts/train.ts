import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { trainModel } from './train/train-model.ts';

// Makes the model file that finds names: `npm run train`. The same data give the same bytes. The data are not part of
// the project; say where they are with --data FOLDER.

const ROOT = resolve(import.meta.dirname, '..');
const SEEDS = [7, 11]; // one model each, averaged: steadier than one, and both cores have work

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
const bytes = await trainModel({
  folder,
  seeds: SEEDS,
  epochs: Number(values.epochs),
  tell: (line) => console.error(line),
});
const out = resolve(ROOT, values.out);
await mkdir(dirname(out), { recursive: true });
await writeFile(out, bytes);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  `${values.out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped, sha256 ${sha256}, ${seconds} s`,
);
