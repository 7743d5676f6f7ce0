import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Backtracking } from './backtracking.ts';
import type { Fuzzed } from './fuzz.ts';
import type { Swollen } from './long-inputs.ts';
import type { Pump } from './pumps.ts';

const PAGE = fileURLToPath(new URL('../../../docs/benchmarks/fuzz.md', import.meta.url));

/** All that the bench found. */
export interface FuzzResult {
  readonly seed: number;
  readonly cases: number;
  readonly failures: number;
  readonly subjects: readonly Fuzzed[];
  readonly expressions: number;
  readonly backtracking: readonly Backtracking[];
  readonly long: {
    readonly tried: number;
    readonly found: readonly Swollen[];
    readonly slowest: Swollen | undefined;
  };
}

/** Writes what readers of the documentation see. */
export function writeReport(result: FuzzResult): void {
  writeFileSync(PAGE, `${toMarkdown(result).join('\n')}\n`);
}

function toMarkdown({
  seed,
  cases,
  failures,
  subjects,
  expressions,
  backtracking,
  long,
}: FuzzResult): string[] {
  return [
    '# Hostile input',
    '',
    `Written by \`npm run bench -- fuzz\` (\`--tries N\` says how many cases); [all of it](fuzz.json). A sample of the same cases is a test, \`tests/hostile.test.ts\`.`,
    '',
    '## Cases by chance',
    '',
    'Small pages, texts, fields, files, notes and messages, damaged in a few places each; the same ones for the same seed.',
    'A case fails where the product throws, where a span is not in its text or the words there are others, where the answer',
    'of the command line or an exported library is not in keeping with its JSON Schema, where the background would refuse',
    'what the extractor hands over, or where the prototype of all objects has changed.',
    '',
    `${cases} cases from seed ${seed}, ${failures} failures. A case shorter than a kilobyte counts as one.`,
    '',
    '| what comes in | cases | kB | failures | slowest, ms/kB |',
    '|---|---|---|---|---|',
    ...subjects.map(
      (each) =>
        `| ${each.subject} | ${each.cases} | ${each.kilobytes} | ${each.failures.length} | ${each.slowest} |`,
    ),
    '',
    ...subjects.flatMap(failuresOf),
    '## Regular expressions',
    '',
    `Each of the ${expressions} in \`lib/\` was given what it can repeat, again and again, up to 32,000 characters, and something that`,
    'does not match behind it. Those that took more than twice as long for twice the length (exponent from 1.5 on, from 2 ms on):',
    '',
    '| where | exponent | characters | ms | what was repeated |',
    '|---|---|---|---|---|',
    ...backtracking.map(
      (each) =>
        `| \`${each.place}\` | ${each.exponent} | ${each.length} | ${each.ms} | ${shown(each.pump)} |`,
    ),
    '',
    '## Long inputs',
    '',
    `What held those up, and what news is full of, was given to each way in, from 4,000 to 32,000 characters of it: ${long.tried} pairs.`,
    ...(long.slowest
      ? [`The slowest took ${long.slowest.ms} ms: ${long.slowest.way} of ${shown(long.slowest.pump)}.`]
      : []),
    `Time that grew with a power of the length from 1.5 on, in inputs that took 100 ms and more: ${long.found.length || 'none'}.`,
    ...long.found.map(
      (each) =>
        `- ${each.way}, ${shown(each.pump)}: exponent ${each.exponent}, ${each.ms} ms for ${each.length} characters`,
    ),
  ];
}

function shown({ before, pump, after }: Pump): string {
  const parts = [before, `(${pump})…`, after].filter((part) => part !== '');
  return `\`${parts
    .map((part) => JSON.stringify(part).slice(1, -1))
    .join(' ')
    .replaceAll('|', '\\|')
    .replaceAll('`', 'ˋ')}\``;
}

/** The first failures of a subject, as a list with a line below. */
function failuresOf({ subject, failures }: Fuzzed): string[] {
  const lines = failures.slice(0, 10).map(({ seed, message }) => `- ${subject}, seed ${seed}: ${message}`);
  return lines.length > 0 ? [...lines, ''] : [];
}
