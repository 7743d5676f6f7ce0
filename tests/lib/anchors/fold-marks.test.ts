import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldMarks } from '../../../lib/anchors/fold-marks.ts';

it.each([
  ['“It’s — over”', '"It\'s - over"'],
  ['«Schluss»\n\nNein', '"Schluss"  Nein'],
  ['plain', 'plain'],
])('writes the marks of %j in one way', (text, folded) => {
  expect(foldMarks(text)).toBe(folded);
});

it('keeps every place', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldMarks(text).length === text.length));
});
