import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { CliError, CliOutput } from '../lib/model/cli-output.ts';
import { endWithReader, inputLines, printJson, toCliError } from './support/json-lines.ts';
import { type Input, InputError, parseInput, readInput } from './support/read-input.ts';
import { sayReason } from './support/say-reason.ts';
import { toCliOutput } from './support/to-cli-output.ts';

// Reads pages and texts outside the browser: a JSON object a line in, one a line out; or one file.

const USAGE = `usage: npm run -s analyze < INPUT.ndjson > OUTPUT.ndjson
       npm run -s analyze -- FILE.html [--url URL] [--pretty]`;

endWithReader();

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, pretty: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const indent = values.pretty ? 2 : undefined;
  if (values.help) console.error(USAGE);
  else if (positionals.length > 1) throw new TypeError('one file at a time, or lines on standard input');
  else if (positionals[0] === undefined) await analyzeLines(indent);
  else await analyzeFile(positionals[0], values.url, indent);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

async function analyzeLines(indent?: number): Promise<void> {
  for await (const line of inputLines()) await printJson(await answer(() => parseInput(line)), indent);
}

async function analyzeFile(path: string, url: string | undefined, indent?: number): Promise<void> {
  const id = basename(path);
  const html = await readFile(path, 'utf8').catch((cause: Error) => {
    return new InputError(id, 'invalidInput', cause.message);
  });
  const read = (): Input => {
    if (html instanceof InputError) throw html;
    return { id, html, url: url ?? pathToFileURL(path).href };
  };
  await printJson(await answer(read), indent);
}

async function answer(read: () => Input): Promise<CliOutput | CliError> {
  let id: string | null = null;
  try {
    const input = read();
    id = input.id;
    return toCliOutput(await readInput(input), sayReason);
  } catch (error) {
    return toCliError(error, id);
  }
}
