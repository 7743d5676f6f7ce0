import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { LeftOut } from './leave-one-out.ts';
import type { Figures } from './scorer.ts';

/** All figures of the benchmark, as docs/benchmarks/quotes.json keeps them under `result`. */
export interface Report {
  /** With the tables that ship, which were fitted on these very sets but for the last. */
  shipped: Record<string, Figures>;
  /** With tables that never saw the outlet. The figures to believe. */
  leftOut?: LeftOut;
  /** Exact F1 by style of marks, in percent. */
  marks?: Record<string, number>;
  /** The whole analysis for 1,000 words. */
  milliseconds: Record<string, number>;
  /** The finding of quotes alone, without sentences and entities, for 1,000 words. */
  ownMilliseconds: Record<string, number>;
  /** What the finding of quotes weighs in the extension, its tables and words included. */
  gzippedBytes?: number;
}

const JSON_FILE = new URL('../../../docs/benchmarks/quotes.json', import.meta.url);
const TEXT_FILE = new URL('../../../docs/benchmarks/quotes.md', import.meta.url);

/** The figures of the last run. */
export function readReport(): Report {
  if (!existsSync(JSON_FILE)) return { shipped: {}, milliseconds: {}, ownMilliseconds: {} };
  return (JSON.parse(readFileSync(JSON_FILE, 'utf8')) as { result: Report }).result;
}

/** The figures to be read by people; the frame of the benchmarks keeps them as JSON. */
export function writeReport(report: Report): void {
  writeFileSync(TEXT_FILE, toText(report));
}

function toText(report: Report): string {
  const parts = [
    '# Quotes and their speakers',
    '',
    'F1 in percent. Made by `npm run bench -- quotes --thorough`.',
    '',
  ];
  if (report.leftOut) {
    const { sets, shown, errors } = report.leftOut;
    parts.push('## Fitted without the outlet that is measured', '', ...table(sets), '');
    parts.push(
      `A speaker is shown from a share of ${shown.least} on: ${shown.precision} % of those shown are right, ` +
        `${shown.coverage} % of the quotes have one.`,
      '',
      '| error in quoted speech, polnear_dev | count |',
      '|---|---|',
      ...Object.entries(errors).map(([kind, count]) => `| ${kind} | ${count} |`),
      '',
    );
  }
  parts.push('## As shipped', '', 'Fitted on the first two sets.', '', ...table(report.shipped), '');
  if (report.marks) {
    parts.push('## Other marks', '', 'Exact span of quoted speech on polnear_dev, all marks rewritten.', '');
    parts.push('| marks | exact F1 |', '|---|---|');
    parts.push(...Object.entries(report.marks).map(([style, value]) => `| ${style} | ${value} |`), '');
  }
  parts.push('## Time and size', '', 'Milliseconds for 1,000 words.', '');
  parts.push('| set | whole analysis | quotes alone |', '|---|---|---|');
  parts.push(
    ...Object.entries(report.milliseconds).map(
      ([set, value]) => `| ${set} | ${value} | ${report.ownMilliseconds[set]} |`,
    ),
    '',
    `Code, tables and words for quotes: ${report.gzippedBytes} bytes, minified and gzipped, without the model that names are found with.`,
    '',
  );
  return parts.join('\n');
}

function table(sets: Record<string, Figures>): string[] {
  const names = Object.keys(sets);
  const measures = Object.keys(sets[names[0] ?? ''] ?? {});
  return [
    `| measure | ${names.join(' | ')} |`,
    `|---|${names.map(() => '---|').join('')}`,
    ...measures.map(
      (measure) => `| ${measure} | ${names.map((name) => sets[name]?.[measure] ?? '').join(' | ')} |`,
    ),
  ];
}
