// Makes a fresh clone ready and runs a script of ours: installs what the lockfile names where that is missing or
// outdated, then starts the script with the Node that came with it. Plain JavaScript, so that Node 20 can start it.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...rest] = process.argv.slice(2);
if (!script) stop('usage: node scripts/with-setup.mjs SCRIPT.ts [ARGUMENTS]');

if (isOutdated()) install();
const node = findNode();
const env = { ...process.env };
const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
env[pathName] = [dirname(node), join(root, 'node_modules', '.bin'), env[pathName]].join(delimiter);
const run = spawnSync(node, [join(root, script), ...rest], { stdio: 'inherit', env });
if (run.error) stop(run.error.message);
process.exit(run.status ?? 1);

/** npm writes its own copy of the lockfile last, so that file tells when node_modules was complete. */
function isOutdated() {
  const installed = changedAt('node_modules/.package-lock.json');
  return installed === undefined || installed < (changedAt('package-lock.json') ?? 0);
}

function changedAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs;
}

function install() {
  console.error('Installing the dependencies that package-lock.json names (once, about half a minute) …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, encoding: 'utf8' })
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
  if (result.status !== 0) {
    stop(`npm ci failed.\n${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`);
  }
}

/** The pinned Node of this platform, or the running one where it is new enough to read TypeScript by itself. */
function findNode() {
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
  for (const name of names.map((n) => n.replace('win32', 'win'))) {
    const folder = join(root, 'node_modules', name);
    if (!statSync(join(folder, 'package.json'), { throwIfNoEntry: false })) continue;
    return join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin.node);
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(
    `Node 22.18 or later is needed on ${process.platform} ${process.arch}; this is ${process.version}.`,
  );
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
