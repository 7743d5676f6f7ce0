import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { licenseTexts, manifestOf, shippedPackages } from '../scripts/support/license-texts.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

describe('NOTICE', () => {
  const wanted = shippedPackages(ROOT).map((name) => `  ${name}. ${manifestOf(name, ROOT).license},`);

  it('names every package that ships, with its license, and no other', () => {
    const [, section = ''] =
      /ships these packages[^\n]*\n\n((?: {2}[^\n]*\n)+)/.exec(readFileSync(`${ROOT}/NOTICE`, 'utf8')) ?? [];
    const rows = section.split('\n').filter(Boolean);
    expect(rows.map((row) => row.slice(0, row.indexOf(',') + 1))).toEqual(wanted);
  });
});

describe('what ships about licenses', () => {
  it.each([
    ['ours', 'MIT License'],
    ['NOTICE', 'CIA World Factbook'],
    ['the text of a permissive license', 'Copyright (c) 2020 Robert Knight'],
    [
      'the whole text of one that asks for it',
      'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION',
    ],
    ['a copyleft one', 'Mozilla Public License'],
  ])('holds %s', (_, words) => {
    expect(licenseTexts(ROOT)).toContain(words);
  });
});
