import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findLoose } from '../scripts/support/find-loose.ts';
import { readAudit } from '../scripts/support/read-audit.ts';

const readJson = (file: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8'));

describe('the packages of the project', () => {
  it('are each pinned to one version and its checksum', () => {
    expect(findLoose(readJson('package.json'), readJson('package-lock.json'))).toEqual([]);
  });
});

describe('a package', () => {
  const locked = { version: '1.2.3', integrity: 'sha512-abc' };

  it.each([
    ['that may be newer', { dependencies: { one: '^1.2.3' } }, locked, ['one']],
    ['that is whatever is newest', { devDependencies: { one: 'latest' } }, locked, ['one']],
    ['that is locked to another version', { optionalDependencies: { one: '1.2.4' } }, locked, ['one']],
    ['without a checksum', { dependencies: { one: '1.2.3' } }, { version: '1.2.3' }, ['node_modules/one']],
    ['of one version and checksum', { dependencies: { one: '1.2.3' } }, locked, []],
  ])('%s is told', (_, manifest, entry, loose) => {
    expect(findLoose(manifest, { packages: { '': {}, 'node_modules/one': entry } })).toEqual(loose);
  });
});

describe('an audit', () => {
  it('is read where there is one', () => {
    const counts = { low: 1, high: 2, total: 3 };
    expect(readAudit(JSON.stringify({ metadata: { vulnerabilities: counts } }))).toEqual(counts);
  });

  it.each([
    ['refused', '{"statusCode":405,"uri":"https://registry.example/"}', 'status 405'],
    ['not answered', '', 'no answer'],
  ])('that was %s says so, without any address', (_, text, words) => {
    const audit = JSON.stringify(readAudit(text));
    expect(audit).toContain(words);
    expect(audit).not.toContain('://');
  });
});
