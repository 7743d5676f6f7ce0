import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TABLE = fileURLToPath(new URL('../../../docs/reliability.md', import.meta.url));
const RESULT = new URL('../../../docs/benchmarks/faults.json', import.meta.url);

/** How a fault went in one browser. */
export interface Outcome {
  readonly fault: string;
  /** With its version. */
  readonly browser: string;
  readonly tries: number;
  /** The attempts after which something did not hold. */
  readonly violated: number;
  /** How often it struck at which point of the work. */
  readonly struck: Readonly<Record<string, number>>;
  /** What did not hold, with the number of the attempt. */
  readonly violations: readonly string[];
}

/** What was found when the benchmark last ran to its end. */
export function readOutcomes(): Outcome[] {
  if (!existsSync(RESULT)) return [];
  return (JSON.parse(readFileSync(RESULT, 'utf8')) as { result: { faults: Outcome[] } }).result.faults;
}

/** Writes the table that readers of the documentation see. */
export function writeReport(outcomes: readonly Outcome[]): void {
  writeFileSync(TABLE, toMarkdown(outcomes));
}

function toMarkdown(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ fault, browser, tries, violated, struck }) => {
    const points = Object.entries(struck).map(([point, count]) => `${point}: ${count}`);
    return `| ${fault} | ${browser} | ${tries} | ${violated} | ${points.join(', ')} |`;
  });
  const wrong = outcomes.flatMap(({ fault, browser, violations }) =>
    violations.map((each) => `- ${fault} (${browser}), ${each}`),
  );
  return [
    '# What it takes to make it lose something',
    '',
    'Written by `npm run bench -- faults`: the built extension in real browsers, in which things go wrong at moments of a',
    'seeded schedule (`--tries N` times each; the quick ones more often). Afterwards must hold:',
    '',
    '- no note that was shown as saved is lost, no draft that was shown as kept;',
    '- no article and no note is there twice, and those that were read are there;',
    '- no row of the library points at something that is gone, and no article is there by half;',
    '- the library opens, and a view of it shows what is in it without being loaded again;',
    '- no console holds an error, other than what Firefox itself says of every extension whose question is answered after the',
    '  page that asked it was left (“Promise resolved after context unloaded”).',
    '',
    'A browser is killed with all its processes by the operating system (SIGKILL).',
    '',
    '| fault | browser | times tried | violations | where it struck |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    ...(wrong.length > 0 ? ['Violations, with the number of the attempt:', '', ...wrong, ''] : []),
  ].join('\n');
}
