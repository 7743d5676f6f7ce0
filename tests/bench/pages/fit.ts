// Fits the weights of the second stage of detection and writes them into the product.
// node tests/bench/pages/fit.ts PAGES ANSWERS.jsonl [--dry]    ANSWERS as read-pages.ts wrote them, over all sets of PAGES
// Logistic regression with ridge penalty; precision and recall are cross-validated, all pages of a publisher in one fold.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Sample {
  readonly key: string;
  readonly group: string;
  readonly news: boolean;
  readonly signals: Readonly<Record<string, number>>;
}

const SETTLED = 'settled'; // the signal that is a rule: it has no weight
const FOLDS = 10;
const PENALTY = 1; // chosen by cross-validation among 0.1, 0.3, 1 and 3
const STEPS = 12;

function readSamples(pages: string, answers: string): Sample[] {
  const labels = new Map<string, { news: boolean | null; group: string }>();
  const samples: Sample[] = [];
  for (const line of readFileSync(answers, 'utf8').split('\n').filter(Boolean)) {
    const answer = JSON.parse(line) as { set: string; id: string; signals?: Record<string, number> };
    if (!labels.has(`${answer.set}|${answer.id}`)) {
      for (const entry of JSON.parse(readFileSync(join(pages, answer.set, 'index.json'), 'utf8'))) {
        labels.set(`${answer.set}|${entry.id}`, { news: entry.news, group: entry.group ?? entry.id });
      }
    }
    const key = `${answer.set}|${answer.id}`;
    const label = labels.get(key);
    if (!label || label.news === null || !answer.signals) continue;
    samples.push({ key, group: label.group, news: label.news, signals: answer.signals });
  }
  return samples;
}

/** Newton's method on the log loss with a ridge penalty; deterministic. */
function fitWeights(samples: readonly Sample[], names: readonly string[]): number[] {
  const rows = samples.map(({ signals }) => Float64Array.from(names, (name) => signals[name] ?? 0));
  const size = names.length;
  let weights: number[] = names.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    const curvature = names.map(() => new Float64Array(size));
    rows.forEach((row, i) => {
      const score = scoreOf(row, weights);
      const error = score - Number(samples[i]?.news);
      for (let j = 0; j < size; j++) {
        const value = row[j] ?? 0;
        if (value === 0) continue;
        gradient[j] = (gradient[j] ?? 0) + error * value;
        const line = curvature[j] as Float64Array;
        for (let k = 0; k < size; k++) line[k] = (line[k] ?? 0) + score * (1 - score) * value * (row[k] ?? 0);
      }
    });
    names.forEach((name, j) => {
      const penalty = name === 'bias' ? 1e-6 : PENALTY;
      gradient[j] = (gradient[j] ?? 0) + penalty * (weights[j] ?? 0);
      const line = curvature[j] as Float64Array;
      line[j] = (line[j] ?? 0) + penalty;
    });
    const change = solve(curvature, gradient);
    weights = weights.map((weight, j) => weight - (change[j] ?? 0));
  }
  return weights;
}

/** Gaussian elimination; the matrix is symmetric and positive, so no pivot is needed. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (i: number, j: number) => matrix[i]?.[j] ?? 0;
  for (let i = 0; i < size; i++) {
    for (let row = i + 1; row < size; row++) {
      const factor = at(row, i) / at(i, i);
      if (factor === 0) continue;
      const line = matrix[row] as Float64Array;
      for (let j = i; j < size; j++) line[j] = at(row, j) - factor * at(i, j);
      right[row] = (right[row] ?? 0) - factor * (right[i] ?? 0);
    }
  }
  const result = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let sum = right[i] ?? 0;
    for (let j = i + 1; j < size; j++) sum -= at(i, j) * (result[j] ?? 0);
    result[i] = sum / at(i, i);
  }
  return result;
}

function scoreOf(row: ArrayLike<number>, weights: readonly number[]): number {
  let sum = 0;
  for (let j = 0; j < row.length; j++) sum += (row[j] ?? 0) * (weights[j] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether a rule decides the page, whatever the weights say. */
function isSettled(sample: Sample): boolean {
  return (sample.signals[SETTLED] ?? 0) > 0;
}

/** The fold of a publisher, the same in every run. */
function foldOf(group: string): number {
  let hash = 7;
  for (const char of group) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}

function crossValidate(samples: readonly Sample[], names: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(
      samples.filter((sample) => foldOf(sample.group) !== fold && !isSettled(sample)),
      names,
    );
    for (const sample of samples.filter(({ group }) => foldOf(group) === fold)) {
      scores.set(
        sample.key,
        isSettled(sample)
          ? 0
          : scoreOf(
              names.map((name) => sample.signals[name] ?? 0),
              weights,
            ),
      );
    }
  }
  return scores;
}

const [pages, answers, dry] = process.argv.slice(2);
if (!pages || !answers)
  throw new Error('Say where the pages and their answers are: fit.ts PAGES ANSWERS.jsonl');
const samples = readSamples(pages, answers);
const names = Object.keys(samples[0]?.signals ?? {}).filter((name) => name !== SETTLED);
const scores = crossValidate(samples, names);
for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const accepted = samples.filter(({ key }) => (scores.get(key) ?? 0) >= threshold);
  const right = accepted.filter(({ news }) => news).length;
  const precision = right / accepted.length;
  const recall = right / samples.filter(({ news }) => news).length;
  console.log(
    `cross-validated at ${threshold}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`,
  );
}
const weights = fitWeights(
  samples.filter((sample) => !isSettled(sample)),
  names,
);
const lines = names.map((name, j) => `  ${name}: ${(weights[j] ?? 0).toFixed(3)},`).join('\n');
const source = `// Written by tests/bench/pages/fit.ts; change nothing by hand.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
/** How much each signal speaks for a news article (above 0) or against it. */
export const WEIGHTS: Readonly<Record<string, number>> = {\n${lines}\n};\n`;
if (dry === undefined)
  writeFileSync(fileURLToPath(new URL('../../../lib/extract/judge/weights.ts', import.meta.url)), source);
if (process.env.SHOW_ERRORS) {
  const wrong = samples.filter(({ key, news }) => (scores.get(key) ?? 0) >= 0.5 !== news);
  for (const { key, news } of wrong)
    console.log(news ? 'missed' : 'wrongly accepted', (scores.get(key) ?? 0).toFixed(2), key);
}
