import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// Starting programs takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SCRIPT = fileURLToPath(new URL('../../scripts/with-setup.mjs', import.meta.url));

describe('with-setup', () => {
  let folder: string;
  const run = () => {
    const args = ['scripts/with-setup.mjs', 'scripts/hello.ts', 'one', 'two words'];
    return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsthread-'));
    for (const name of ['scripts', 'leaf']) mkdirSync(join(folder, name));
    copyFileSync(SCRIPT, join(folder, 'scripts', 'with-setup.mjs'));
    const write = (name: string, content: object) =>
      writeFileSync(join(folder, name), JSON.stringify(content));
    const leaf = { name: 'leaf', version: '1.0.0' };
    const root = { name: 'fresh', version: '1.0.0', dependencies: { leaf: 'file:leaf' } };
    write('leaf/package.json', leaf);
    write('package.json', root);
    const packages = { '': root, leaf, 'node_modules/leaf': { resolved: 'leaf', link: true } };
    write('package-lock.json', {
      name: 'fresh',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages,
    });
    const script =
      'const words: string[] = process.argv.slice(2); console.log(words.join("|")); process.exit(3);';
    writeFileSync(join(folder, 'scripts', 'hello.ts'), script);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('installs what is missing, then passes on arguments and exit status', () => {
    const { stdout, stderr, status } = run();
    expect(stderr).toContain('Installing the dependencies');
    expect(stdout).toBe('one|two words\n');
    expect(status).toBe(3);
  });

  it('installs nothing where all is there', () => {
    const { stdout, stderr } = run();
    expect(stderr).toBe('');
    expect(stdout).toBe('one|two words\n');
  });

  it('installs again where the lockfile is newer', () => {
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(folder, 'package-lock.json'), later, later);
    expect(run().stderr).toContain('Installing the dependencies');
  });
});
