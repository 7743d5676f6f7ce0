import { parseArgs, stripVTControlCharacters } from 'node:util';
import { CHECKS, type Check, type Outcome } from './support/checks.ts';

// Everything that must hold, in order: `npm test`, or a part of it: `npm test -- --only unit`.

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const groups = new Set<string>(CHECKS.map(({ group }) => group));
const wanted = values.only ?? [...groups];
const unknown = wanted.filter((group) => !groups.has(group));
if (unknown.length > 0) {
  console.error(`--only ${unknown.join(', ')}? There are: ${[...groups].join(', ')}.`);
  process.exit(2);
}

const MOST_LINES = 200;
let passed = 0;
let failed = 0;
for (const check of CHECKS.filter(({ group }) => wanted.includes(group))) {
  const start = performance.now();
  const outcome = await attempt(check);
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const sign = outcome.failed === 0 ? '✓' : '✗';
  const count =
    outcome.passed + outcome.failed > 1 ? `${outcome.passed} passed, ${outcome.failed} failed, ` : '';
  console.log(`${sign} ${check.name} (${count}${seconds} s)`);
  if (outcome.output) console.log(lastLines(outcome.output).replace(/^/gm, '    '));
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function attempt(check: Check): Promise<Outcome> {
  try {
    return await check.run();
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

/** Tools say the most important things last. */
function lastLines(output: string): string {
  const lines = stripVTControlCharacters(output).trim().split('\n');
  return lines.slice(-MOST_LINES).join('\n');
}
