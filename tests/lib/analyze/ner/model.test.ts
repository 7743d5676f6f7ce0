import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packKeys,
  packNibbles,
  readModel,
  unpackKeys,
  unpackNibbles,
} from '../../../../lib/analyze/ner/model.ts';

describe('the parts of a model file', () => {
  it('come back as they were packed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2 ** 28 - 1)), (list) => {
        const keys = Uint32Array.from(list).sort();
        expect(unpackKeys(packKeys(keys), keys.length)).toEqual(keys);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -8, max: 7 })), (list) => {
        const weights = Int8Array.from(list);
        expect(unpackNibbles(packNibbles(weights), weights.length)).toEqual(weights);
      }),
    );
  });

  it('refuses bytes that are no model', () => {
    expect(() => readModel(new ArrayBuffer(0))).toThrow('not a model file');
    expect(() => readModel(new ArrayBuffer(64))).toThrow('not a model file');
    expect(() => unpackNibbles(new Uint8Array(2), 5)).toThrow('cut off');
  });
});
