// Fits the weights of the second stage of detection and writes them into the product.
// node tests/bench/pages/fit.ts PAGES ANSWERS.jsonl [--dry]    ANSWERS as read-pages.ts wrote them, over all sets of PAGES
// SHOW_ERRORS=1 lists the pages that cross-validation gets wrong.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer } from './answers.ts';
import { crossValidate, validate } from './cross-validation.ts';
import { fitWeights, weightedSignals } from './fitting.ts';
import { readSamples } from './samples.ts';

const WEIGHTS = fileURLToPath(new URL('../../../lib/extract/judge/weights.ts', import.meta.url));

const [pages, file, dry] = process.argv.slice(2);
if (!pages || !file) throw new Error('Say where the pages and their answers are: fit.ts PAGES ANSWERS.jsonl');
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const samples = readSamples(
  pages,
  lines.map((line) => JSON.parse(line) as Answer),
);
const scores = crossValidate(samples);
for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7])
  console.log('cross-validated at', threshold, validate(samples, scores, threshold));
if (dry === undefined) writeFileSync(WEIGHTS, sourceOfWeights());
if (process.env.SHOW_ERRORS) {
  for (const { key, news } of samples) {
    const score = scores.get(key) ?? 0;
    if (score >= 0.5 !== news) console.log(news ? 'missed' : 'wrongly accepted', score.toFixed(2), key);
  }
}

function sourceOfWeights(): string {
  const names = weightedSignals(samples);
  const weights = fitWeights(samples, names);
  const rows = names.map((name, j) => `  ${name}: ${Number((weights[j] ?? 0).toFixed(3))},`).join('\n');
  return `// Written by tests/bench/pages/fit.ts; change nothing by hand.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
/** How much each signal speaks for a news article (above 0) or against it. */
export const WEIGHTS: Readonly<Record<string, number>> = {\n${rows}\n};\n`;
}
