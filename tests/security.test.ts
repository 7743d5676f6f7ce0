import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The tests that the document calls upon: the file, and the name of the test or of a row of its table. */
const named = [...read('docs/security.md').matchAll(/`(tests\/[^`]+)` “([^”]+)”/g)].map(
  ([, path = '', name = '']) => ({ path, name: name.replace(/\s+/g, ' ') }),
);

it('every claim of docs/security.md has a test under the name it gives', () => {
  expect(named.length).toBeGreaterThan(20);
  const missing = named.filter(({ path, name }) => {
    const isThere = existsSync(new URL(`../${path}`, import.meta.url));
    return !isThere || ![`'${name}'`, `"${name}"`].some((quoted) => read(path).includes(quoted));
  });
  expect(missing).toEqual([]);
});

it('every attack in docs/security.md has a claim', () => {
  const rows = read('docs/security.md')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const bare = rows.slice(1).filter((row) => !/`tests\/[^`]+` “[^”]+”/.test(row));
  expect(bare).toEqual([]);
});
