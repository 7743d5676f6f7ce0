import { type Bench, BenchMissing } from '../bench.ts';
import { gzippedSize } from '../bundle-page.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { measureMarks } from './measure-marks.ts';
import { predict } from './predict.ts';
import { fileOf, readRecords, SETS } from './records.ts';
import { type Report, readReport, writeReport } from './report.ts';
import { loadScorer, toFigures } from './scorer.ts';
import { timeQuotes } from './time-quotes.ts';

/**
 * Who said what against annotated articles, also with all marks rewritten into other styles. A thorough run fits the
 * tables anew, leaving one outlet out each time; without it those figures are kept as they were.
 */
export const main: Bench = async ({ data, thorough }) => {
  const folder = `${data}/quotes`;
  const missing = SETS.filter((set) => !fileOf(folder, set));
  if (missing.length > 0) throw new BenchMissing(`no ${missing.map((set) => `dev/${set}.jsonl`).join(', ')}`);
  const score = await loadScorer(folder);
  const report: Report = { ...readReport(), shipped: {}, milliseconds: {}, ownMilliseconds: {} };
  report.gzippedBytes = await gzippedSize(new URL('entry.ts', import.meta.url));
  for (const set of SETS) {
    const records = readRecords(fileOf(folder, set) ?? '');
    const { predictions, ms } = predict(records);
    report.shipped[set] = toFigures(score, records, predictions);
    const words = records.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
    report.milliseconds[set] = Math.round((ms / words) * 100_000) / 100;
    report.ownMilliseconds[set] = timeQuotes(records);
  }
  report.marks = await measureMarks(folder, score);
  if (thorough) report.leftOut = leaveOneOut(folder, score);
  writeReport(report);
  return { ...report };
};
