import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension, builtExtension, type Flavor, ROOT } from './build-extension.ts';
import { type BrowserKind, requireBrowser } from './find-browser.ts';
import { checkSizes } from './size-budgets.ts';

/** How a check went. `output` says what is wrong, in the words of the tool. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

/** One of the things that must hold before anything is merged. `group` is what `--only` chooses by. */
export interface Check {
  readonly name: string;
  readonly group: 'types' | 'lint' | 'unit' | 'build' | 'e2e';
  run(): Promise<Outcome>;
}

const KINDS: readonly BrowserKind[] = ['chrome', 'firefox'];
const FLAVORS: readonly Flavor[] = ['plain', 'test'];

/** All checks, the quick ones first. */
export const CHECKS: readonly Check[] = [
  { name: 'generated types', group: 'types', run: () => tool('wxt', 'prepare') },
  { name: 'types', group: 'types', run: () => tool('tsc', '--noEmit') },
  { name: 'types of the pure folders', group: 'types', run: () => tool('tsc', '-p', 'tsconfig.pure.json') },
  { name: 'lint and format', group: 'lint', run: () => tool('biome', 'ci', '--colors=off', '.') },
  {
    name: 'layers',
    group: 'lint',
    run: () => tool('depcruise', '--config', '.dependency-cruiser.cjs', ...layers()),
  },
  { name: 'unit tests', group: 'unit', run: () => vitest('unit') },
  { name: 'component tests', group: 'unit', run: () => vitest('component') },
  ...KINDS.flatMap((kind) => FLAVORS.map((flavor) => build(kind, flavor))),
  { name: 'sizes of the build', group: 'build', run: async () => sizes() },
  {
    name: 'manifest and package for Firefox',
    group: 'build',
    run: () => tool('addons-linter', builtExtension('firefox', 'plain')),
  },
  ...KINDS.map((kind) => stories(kind)),
];

function layers(): string[] {
  return ['lib', 'components', 'entrypoints', 'scripts'].filter((folder) => existsSync(join(ROOT, folder)));
}

function build(kind: BrowserKind, flavor: Flavor): Check {
  return {
    name: `build for ${kind}${flavor === 'test' ? ', test flavor' : ''}`,
    group: 'build',
    run: async () => {
      buildExtension(kind, flavor);
      return { passed: 1, failed: 0, output: '' };
    },
  };
}

function sizes(): Outcome {
  const complaints = KINDS.flatMap((kind) => checkSizes(kind, builtExtension(kind, 'plain')));
  return complaints.length
    ? { passed: 0, failed: 1, output: complaints.join('\n') }
    : { passed: 1, failed: 0, output: '' };
}

function stories(kind: BrowserKind): Check {
  return {
    name: `end-to-end stories in ${kind === 'chrome' ? 'Chromium' : 'Firefox'}`,
    group: 'e2e',
    run: () => {
      requireBrowser(kind, console.error);
      return vitest('e2e', { NEWSTHREAD_BROWSERS: kind });
    },
  };
}

/** Runs a tool that our packages bring along. It passes where it ends with 0. */
async function tool(name: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await execute(name, args);
  return code === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output };
}

/** Runs one of Vitest's projects and counts its tests. */
async function vitest(project: string, env: Record<string, string> = {}): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'newsthread-'));
  try {
    const file = join(folder, 'report.json');
    const args = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
    ];
    const { code, output } = await execute('vitest', args, env);
    const report = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as VitestReport) : NO_REPORT;
    // A file that does not load has no tests to count, and must not pass for that.
    const broken = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0);
    const failed = report.numFailedTests + broken.length;
    const isSilent = code !== 0 && failed === 0;
    return {
      passed: report.numPassedTests,
      failed: failed + (isSilent ? 1 : 0),
      output: code === 0 ? '' : output,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const NO_REPORT: VitestReport = { numPassedTests: 0, numFailedTests: 0, testResults: [] };

function execute(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32';
    const program = join(ROOT, 'node_modules', '.bin', isWindows ? `${name}.cmd` : name);
    const child = spawn(program, args, {
      cwd: ROOT,
      shell: isWindows,
      env: { ...process.env, NO_COLOR: '1', CI: '1', ...env },
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
