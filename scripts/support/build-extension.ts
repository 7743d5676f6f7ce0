import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { BrowserKind } from './find-browser.ts';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** The extension could not be built; the message says what the builder said. */
export class BuildFailed extends Error {}

/** `plain` is what readers install; `test` may also read 127.0.0.1 without asking. */
export type Flavor = 'plain' | 'test';

/** Where the build for a browser lies. */
export function builtExtension(kind: BrowserKind, flavor: Flavor): string {
  return join(ROOT, '.output', `${kind}-mv3${flavor === 'test' ? '-test' : ''}`);
}

/** Builds the extension and returns its folder. Throws BuildFailed. */
export function buildExtension(kind: BrowserKind, flavor: Flavor): string {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, 'build', '-b', kind], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', NEWSTHREAD_TEST: flavor === 'test' ? '1' : '0' },
  });
  if (run.status !== 0) {
    const output = stripVTControlCharacters(run.stdout + run.stderr).trim();
    throw new BuildFailed(`The build for ${kind} failed.\n${output}`);
  }
  return builtExtension(kind, flavor);
}
