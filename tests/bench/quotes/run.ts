// Measures who said what against annotated articles, and writes docs/benchmarks/quotes.json and quotes.md.
// usage: node tests/bench/quotes/run.ts --data FOLDER [--marks] [--evaluate] [--predictions FOLDER]
// FOLDER holds dev/*.jsonl (see records.ts), tools/score.mjs and tools/remark.mjs. --evaluate fits the tables anew,
// leaving one outlet out each time; --marks rewrites all marks into other styles. Both take minutes; without them
// their figures are kept as they were.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { leaveOneOut } from './leave-one-out.ts';
import { measureMarks } from './measure-marks.ts';
import { predict } from './predict.ts';
import { fileOf, readRecords, SETS } from './records.ts';
import { type Report, readReport, writeReport } from './report.ts';
import { loadScorer, toFigures } from './scorer.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    predictions: { type: 'string' },
    marks: { type: 'boolean', default: false },
    evaluate: { type: 'boolean', default: false },
  },
});

async function run(): Promise<void> {
  const folder = options.data ?? process.env.QUOTES_DATA;
  if (!folder) return miss('the folder with the annotated articles: name it with --data or in QUOTES_DATA');
  const missing = SETS.filter((set) => !fileOf(folder, set));
  if (missing.length) return miss(`${missing.map((set) => `dev/${set}.jsonl`).join(', ')} in ${folder}`);
  const score = await loadScorer(folder);
  const report: Report = { ...readReport(), shipped: {}, milliseconds: {} };
  for (const set of SETS) {
    const records = readRecords(fileOf(folder, set) ?? '');
    const { predictions, ms } = predict(records);
    if (options.predictions) keep(options.predictions, set, predictions);
    report.shipped[set] = toFigures(score, records, predictions);
    const words = records.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
    report.milliseconds[set] = Math.round((ms / words) * 100_000) / 100;
  }
  if (options.marks) report.marks = await measureMarks(folder, score);
  if (options.evaluate) report.leftOut = leaveOneOut(folder, score);
  writeReport(report);
}

function miss(what: string): void {
  process.stderr.write(`The quotes benchmark was not run. Missing: ${what}.\n`);
}

function keep(folder: string, set: string, predictions: readonly object[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${set}.jsonl`), predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

await run();
