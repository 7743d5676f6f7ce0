import { describe, expect, it } from 'vitest';
import { measureAgreement } from '../../scripts/train/agreement.ts';

// Ana Lobo of the Oro Workers' Union left Lima for Peru
const LENGTHS = new Map([
  ['x:1', 11],
  ['x:2', 5],
]);
const label = (id: string, ...entities: [number, number, string][]) => ({ id, entities });

describe('measureAgreement', () => {
  it('counts a name as agreed only if span and kind are the same', () => {
    const first = [label('x:1', [0, 2, 'PER'], [4, 7, 'ORG'], [8, 9, 'LOC'])];
    const second = [label('x:1', [0, 2, 'PER'], [4, 5, 'ORG'], [8, 9, 'ORG'], [10, 11, 'LOC'])];
    const { overall, kinds } = measureAgreement(first, second, LENGTHS);
    expect(overall).toEqual({ first: 3, second: 4, both: 1, f1: 2 / 7 });
    expect([...kinds]).toEqual([
      ['LOC', { first: 1, second: 1, both: 0, f1: 0 }],
      ['ORG', { first: 1, second: 2, both: 0, f1: 0 }],
      ['PER', { first: 1, second: 1, both: 1, f1: 1 }],
    ]);
  });

  it('sorts the differences: another kind, another border, one annotator alone', () => {
    const first = [label('x:1', [0, 2, 'PER'], [4, 7, 'ORG'], [8, 9, 'LOC'])];
    const second = [label('x:1', [4, 5, 'ORG'], [6, 7, 'MISC'], [8, 9, 'ORG'], [10, 11, 'LOC'])];
    expect(measureAgreement(first, second, LENGTHS).differences).toEqual({
      kind: 1,
      border: 1,
      onlyFirst: 1,
      onlySecond: 1,
    });
  });

  it('leaves out sentences that only one has labelled', () => {
    const first = [label('x:1', [0, 2, 'PER']), label('x:2', [0, 1, 'LOC'])];
    const second = [label('x:2', [0, 1, 'LOC']), label('x:3', [0, 1, 'LOC'])];
    expect(measureAgreement(first, second, LENGTHS)).toMatchObject({
      sentences: 1,
      tokens: 5,
      overall: { first: 1, second: 1, both: 1, f1: 1 },
      kappa: 1,
    });
  });

  it('takes from the token agreement what chance alone would give', () => {
    // 5 tokens: LOC LOC none none none against LOC none none none none: observed 4/5, by chance (2·1 + 3·4)/25
    const first = [label('x:2', [0, 2, 'LOC'])];
    const second = [label('x:2', [0, 1, 'LOC'])];
    expect(measureAgreement(first, second, LENGTHS).kappa).toBeCloseTo((4 / 5 - 14 / 25) / (1 - 14 / 25));
  });

  it('gives no figure where neither has labelled a name', () => {
    const { overall, kappa } = measureAgreement([label('x:2')], [label('x:2')], LENGTHS);
    expect([overall.f1, kappa]).toEqual([undefined, undefined]);
  });

  it('refuses a sentence that is not in the source', () => {
    expect(() => measureAgreement([label('x:9')], [label('x:9')], LENGTHS)).toThrow(RangeError);
  });
});
