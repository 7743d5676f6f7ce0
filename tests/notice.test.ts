import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Parts of the tool that builds the extension end up in it, though it is no dependency of what ships. */
const BUILT_IN = ['wxt', '@wxt-dev/browser', '@wxt-dev/i18n'];

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const manifestOf = (name: string): Manifest => JSON.parse(read(`node_modules/${name}/package.json`));
const ours: Manifest = JSON.parse(read('package.json'));

/** These packages and all that they depend on. */
function withTheirOwn(names: readonly string[], known: Set<string> = new Set()): Set<string> {
  for (const name of names) {
    if (known.has(name)) continue;
    known.add(name);
    withTheirOwn(Object.keys(manifestOf(name).dependencies ?? {}), known);
  }
  return known;
}

describe('NOTICE', () => {
  const shipped = [...withTheirOwn(Object.keys(ours.dependencies ?? {})), ...BUILT_IN].sort();
  const wanted = shipped.map((name) => `  ${name}. ${manifestOf(name).license},`);

  it('names every package that ships, with its license, and no other', () => {
    const [, section = ''] = /ships these packages[^\n]*\n\n((?: {2}[^\n]*\n)+)/.exec(read('NOTICE')) ?? [];
    const rows = section.split('\n').filter(Boolean);
    expect(rows.map((row) => row.slice(0, row.indexOf(',') + 1))).toEqual(wanted);
  });
});
