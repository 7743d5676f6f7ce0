import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { CliError, CliOutput } from '../lib/model/cli-output.ts';
import { type Input, InputError, parseInput, readInput } from './support/read-input.ts';
import { sayReason } from './support/say-reason.ts';
import { toCliOutput } from './support/to-cli-output.ts';

// Reads pages and texts outside the browser: a JSON object a line in, one a line out; or one file.

const USAGE = `usage: npm run -s analyze < INPUT.ndjson > OUTPUT.ndjson
       npm run -s analyze -- FILE.html [--url URL] [--pretty]`;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0); // the reader has seen enough, as with `| head`
});

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
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() !== '') await print(await answer(() => parseInput(line)), indent);
  }
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
  await print(await answer(read), indent);
}

async function answer(read: () => Input): Promise<CliOutput | CliError> {
  let id: string | null = null;
  try {
    const input = read();
    id = input.id;
    return toCliOutput(await readInput(input), sayReason);
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof InputError) {
      return { id: error.id, error: { code: error.code, message: error.message } };
    }
    console.error(error);
    return { id, error: { code: 'failed', message: error instanceof Error ? error.message : String(error) } };
  }
}

async function print(output: CliOutput | CliError, indent?: number): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(output, null, indent)}\n`)) await once(process.stdout, 'drain');
}
