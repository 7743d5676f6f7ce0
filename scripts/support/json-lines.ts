import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { CliError } from '../../lib/model/cli-output.ts';
import { InputError } from './read-input.ts';

/** The lines of standard input that hold anything, one at a time as they come. */
export async function* inputLines(): AsyncGenerator<string> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) if (line.trim() !== '') yield line;
}

/** Prints a value as JSON on a line of its own, and waits where whoever reads it is slower. */
export async function printJson(value: unknown, indent?: number): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value, null, indent)}\n`)) await once(process.stdout, 'drain');
}

/** What is printed in place of an answer; the exit status will then be 1. */
export function toCliError(error: unknown, id: string | null): CliError {
  process.exitCode = 1;
  if (error instanceof InputError) {
    return { id: error.id, error: { code: error.code, message: error.message } };
  }
  console.error(error);
  return { id, error: { code: 'failed', message: error instanceof Error ? error.message : String(error) } };
}

/** Ends in peace when whoever reads the output has seen enough, as with `| head`. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
