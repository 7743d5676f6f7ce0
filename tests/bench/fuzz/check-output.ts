import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import type { Analysis } from '../../../lib/model/analysis.ts';
import archiveSchema from '../../../lib/model/archive.schema.json' with { type: 'json' };
import outputSchema from '../../../lib/model/cli-output.schema.json' with { type: 'json' };
import type { CliOutput } from '../../../lib/model/cli-output.ts';
import { ANALYSIS } from '../../../lib/schemas/analysis.ts';
import { sayReason } from '../../../scripts/support/say-reason.ts';
import { type ReadInput, toCliOutput } from '../../../scripts/support/to-cli-output.ts';

const ajv = new Ajv2020();
const isOutput = ajv.compile(outputSchema);
const isArchive = ajv.compile(archiveSchema);

/** Throws where what was read breaks the contract of the command line: its schema, or a span that is not in the text. */
export function checkOutput(read: ReadInput): void {
  const output: CliOutput = JSON.parse(JSON.stringify(toCliOutput(read, sayReason)));
  if (!(isOutput(output) as boolean))
    throw new Error(`not in keeping with the schema: ${ajv.errorsText(isOutput.errors)}`);
  const { verdict: _verdict, article, ms: _ms, ...findings } = output;
  checkSpans(findings, article?.text ?? '', '');
  if (read.analysis) checkAnalysis(read.analysis, article?.text ?? '');
}

/** Throws where a finding is not in the text, or is nothing that the library would take back. */
export function checkAnalysis(analysis: Analysis, text: string): void {
  v.parse(ANALYSIS, analysis);
  checkSpans(analysis, text, 'analysis');
}

/** Throws where a text is not in keeping with the schema of exported libraries. */
export function checkArchive(text: string): void {
  if (!isArchive(JSON.parse(text)))
    throw new Error(`not in keeping with the schema: ${ajv.errorsText(isArchive.errors)}`);
}

/** Every span, however deep, lies in the text, and what stands there is what it says. */
function checkSpans(value: unknown, text: string, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  const { start, end, text: words } = value as Record<string, unknown>;
  if (typeof start === 'number' && typeof end === 'number') {
    if (!(start >= 0 && start <= end && end <= text.length))
      throw new Error(`${path}: ${start} to ${end} is not in the text`);
    if (typeof words === 'string' && words !== text.slice(start, end))
      throw new Error(`${path}: “${words}” is not what stands at ${start}`);
  }
  for (const [key, each] of Object.entries(value)) checkSpans(each, text, `${path}/${key}`);
}
