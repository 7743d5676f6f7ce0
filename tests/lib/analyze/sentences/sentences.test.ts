import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../quotes/find.ts';

// A bar stands where a sentence ends.
const SAMPLES = [
  ['titles', 'Gen. Ada Holt met Sen. Ro Park.|They talked.'],
  ['initials in a name', 'George W. Tamm spoke.|J. R. Voss did not.'],
  ['an acronym with periods before a name', 'A U.N. Secretary arrived.|He left.'],
  ['an acronym with periods at the end', 'She lives in the U.S.|He does not.'],
  ['a company at the end', 'She works for Tamm Inc.|The firm is old.'],
  ['a month', 'It opened on Sept. 4 and closed.|Nobody came.'],
  ['closing marks belong to the sentence they end', '“We won.”|“We did,” she said.'],
  ['a quoted question before its tag', '“Who won?” Ada Holt asked.|Nobody knew.'],
  ['a quoted shout before its tag', '“We won!” she said.|Nobody cared.'],
  ['an ellipsis inside a sentence', 'The attacks ... we also heard them.|They stopped.'],
  ['an ellipsis at the end', 'They met at noon...|The talk was short.'],
  ['numbers', 'Prices rose 3.5 percent.|Wages fell 1.2.'],
] as const;

describe('sentences', () => {
  it.each(SAMPLES)('%s', (_name, sample) => {
    const text = sample.replaceAll('|', ' ');
    const found = analyzeText(text).sentences.map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(sample.split('|'));
  });

  it('never reaches across a block', () => {
    const found = analyzeText('It began with Gen.\n\nTamm came later').sentences;
    expect(found).toEqual([
      { start: 0, end: 18 },
      { start: 20, end: 35 },
    ]);
  });

  it('covers every word of any text once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const found = analyzeText(text).sentences;
        const kept = found.map(({ start, end }) => text.slice(start, end)).join('');
        expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
