import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Bench, BenchMissing, type BenchResult } from '../tests/bench/bench.ts';
import { ROOT } from './support/build-extension.ts';

// Measures the product: `npm run bench`, or one benchmark: `npm run bench -- quotes`; with --thorough also what takes
// many minutes, with --tries N as often as you like. Each writes a result file with
// all that is needed to measure it again; the index lists them.

/** The result file of one benchmark. */
interface Measured {
  readonly name: string;
  readonly measuredAt: string;
  readonly command: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly seconds: number;
  readonly result: BenchResult;
}

const BENCHES = join(ROOT, 'tests', 'bench');
const RESULTS = join(ROOT, 'docs', 'benchmarks');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data' },
    thorough: { type: 'boolean', default: false },
    tries: { type: 'string' },
  },
});
const data = resolve(ROOT, values.data);
const tries = values.tries === undefined ? undefined : Number(values.tries);
if (tries !== undefined && !(Number.isInteger(tries) && tries > 0)) stop('--tries wants a number from 1 on.');
const known = await findBenches();
const strange = positionals.filter((name) => !known.includes(name));
if (strange.length > 0) stop(`No benchmark ${strange.join(', ')}. There are: ${known.join(', ') || 'none'}.`);
if (!existsSync(data)) {
  stop(
    `The data sets are not at ${values.data}. They are not part of the project; say where with --data FOLDER.`,
  );
}
await mkdir(RESULTS, { recursive: true });
for (const name of positionals.length > 0 ? positionals : known) await measure(name);
await writeIndex();

async function findBenches(): Promise<string[]> {
  const entries = await readdir(BENCHES, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(BENCHES, entry.name, 'run.ts')))
    .map((entry) => entry.name)
    .sort();
}

async function measure(name: string): Promise<void> {
  console.error(`${name} …`);
  const module = (await import(pathToFileURL(join(BENCHES, name, 'run.ts')).href)) as {
    main?: Bench;
    default?: Bench;
  };
  const run = module.main ?? module.default;
  if (!run) return fail(`${name}: run.ts exports neither main nor a default.`);
  const start = performance.now();
  try {
    const result = await run({ data, thorough: values.thorough, tries });
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    await writeFile(
      join(RESULTS, `${name}.json`),
      `${JSON.stringify(describeRun(name, seconds, result), null, 2)}\n`,
    );
    console.log(`${name}: ${figuresOf(result)} (${seconds} s)`);
  } catch (error) {
    if (!(error instanceof BenchMissing)) throw error;
    fail(`${name}: ${error.message}`);
  }
}

function describeRun(name: string, seconds: number, result: BenchResult): Measured {
  return {
    name,
    measuredAt: new Date().toISOString().slice(0, 10),
    command: `npm run bench -- ${name}`,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? arch()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}`,
    versions: { node: process.versions.node, unicode: process.versions.unicode ?? 'unknown' },
    seconds,
    result,
  };
}

async function writeIndex(): Promise<void> {
  const names = (await readdir(RESULTS)).filter((name) => name.endsWith('.json')).sort();
  const rows = await Promise.all(
    names.map(async (file) => {
      const run = JSON.parse(await readFile(join(RESULTS, file), 'utf8')) as Partial<Measured>;
      if (!run.name || !run.result) return undefined;
      return `| [${run.name}](${file}) | ${figuresOf(run.result)} | ${run.measuredAt} | \`${run.command}\` | ${run.machine}, Node ${run.versions?.node} |`;
    }),
  );
  const lines = [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. The data sets are not part of the project; `--data FOLDER` says where they are.',
    '',
    '| what | figures | measured | command | machine |',
    '|---|---|---|---|---|',
    ...rows.filter((row) => row !== undefined),
  ];
  await writeFile(join(RESULTS, 'README.md'), `${lines.join('\n')}\n`);
}

/** The plain numbers of a result, in one line. */
function figuresOf(result: BenchResult): string {
  const figures = Object.entries(result).filter(([, value]) => typeof value === 'number');
  return figures.map(([key, value]) => `${key} ${value}`).join(', ') || 'see the file';
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
