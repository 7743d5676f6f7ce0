import { describe, expect, it } from 'vitest';
import { toStoredKey } from '../../../../lib/analyze/ner/key-table.ts';
import { createNameTable, NAME_LISTS, phraseKey, wordKey } from '../../../../lib/analyze/ner/name-table.ts';
import { shapeOf } from '../../../../lib/analyze/ner/word-facts.ts';

describe('shapeOf', () => {
  it.each([
    ['Halden', 'Xx+'],
    ['NATO', 'X+'],
    ['F-35', 'X-d+'],
    ['al-Rashid', 'x+-Xx+'],
    ['Élodie', 'Xx+'],
    ['2,500', 'd,d+'],
    ['李明', '李明'],
    ['', ''],
  ])('%s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });
});

describe('the table of names', () => {
  const keys = [wordKey('Ulm'), phraseKey(wordKey('Port'), wordKey('Sudan'))].map(toStoredKey);
  const masks = new Map(keys.map((key, i) => [key, i + 1]));
  const rising = Uint32Array.from(keys).sort();
  const table = createNameTable({
    keys: rising,
    numbers: Uint16Array.from(rising, (key) => masks.get(key) ?? 0),
  });

  it('knows its names, accents or not, and no others', () => {
    expect(table.maskOf(wordKey('Ulm'))).toBe(1);
    expect(table.maskOf(wordKey('Úlm'))).toBe(1);
    expect(table.maskOf(wordKey('ulm'))).toBe(0);
    expect(table.maskOf(phraseKey(wordKey('Port'), wordKey('Sudan')))).toBe(2);
    expect(table.maskOf(phraseKey(wordKey('Sudan'), wordKey('Port')))).toBe(0);
  });

  it('has room for its lists in a mask', () => {
    expect(NAME_LISTS.length).toBeLessThan(15);
  });
});
