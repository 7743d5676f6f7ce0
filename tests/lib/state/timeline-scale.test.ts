import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOnLine } from '../../../lib/state/timeline-scale.ts';

describe('the line of an overview', () => {
  it('is in proportion to time', () => {
    expect(placeOnLine(['2021-01-01', '2021-01-06', '2021-01-11'])).toEqual([0, 0.5, 1]);
  });

  it('gives the newest days more room where most dates would stand on one spot', () => {
    const [old = 0, first = 0, second = 0, last = 0] = placeOnLine([
      '1968',
      '2021-03-01',
      '2021-03-09',
      '2021-03-12',
    ]);
    expect([old, last]).toEqual([0, 1]);
    expect(last - second).toBeGreaterThan(0.1);
    expect(second - first).toBeGreaterThan(0.05);
  });

  it('takes what is no date for the oldest, and one date alone', () => {
    expect(placeOnLine(['soon', '2021-01-01'])).toEqual([0, 0]);
    expect(placeOnLine([])).toEqual([]);
  });

  it('stays within its ends and in order', () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(date, { minLength: 1 }), (dates) => {
        const ordered = dates.sort((a, b) => a.getTime() - b.getTime()).map((each) => each.toISOString());
        const places = placeOnLine(ordered);
        for (const [i, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(i === 0 ? 0 : (places[i - 1] ?? 0));
          expect(place).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
