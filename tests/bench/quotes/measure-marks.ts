import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { predict } from './predict.ts';
import { fileOf, readRecords } from './records.ts';
import { percent, type Score } from './scorer.ts';

const STYLES = ['straight', 'curly', 'dsingle', 'latex', 'guillemet', 'single', 'lowhigh'];
const DROPPED = '0.05';

/** Exact F1 of the largest set in every style of marks, and with 5 % of the closing marks left out. */
export async function measureMarks(folder: string, score: Score): Promise<Record<string, number>> {
  const source = fileOf(folder, 'polnear_dev') ?? '';
  const scratch = mkdtempSync(join(tmpdir(), 'marks-'));
  const figures: Record<string, number> = {};
  try {
    for (const style of STYLES) figures[style] = exactAfter(folder, source, scratch, style, '0', score);
    for (const style of ['straight', 'curly']) {
      const name = `${style}, 5 % of closing marks dropped`;
      figures[name] = exactAfter(folder, source, scratch, style, DROPPED, score);
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
  return figures;
}

function exactAfter(
  folder: string,
  source: string,
  scratch: string,
  style: string,
  dropped: string,
  score: Score,
): number {
  const target = join(scratch, 'rewritten.jsonl');
  execFileSync(process.execPath, [join(folder, 'tools', 'remark.mjs'), source, target, style, dropped]);
  const records = readRecords(target);
  const predictions = new Map(predict(records).predictions.map((one) => [one.id, one]));
  return percent(score(records, predictions, 'quoted').exact.F);
}
