import { describe, expect, it } from 'vitest';
import { scoreRow, sharesOf } from '../../../../lib/analyze/quotes/trees.ts';
import { boost } from '../../../../scripts/support/boost.ts';

// feature 0 at most 3: +1, else feature 1 at most 0: -0.5, else +2
const TREE = [0, 3, 5, -1, 1000, 1, 0, 5, -1, -500, -1, 2000];

describe('a table of trees', () => {
  it.each([
    [[3, 9], 1],
    [[4, 0], -0.5],
    [[4, 1], 2],
  ])('scores the row %j with %d', (row, score) => {
    expect(scoreRow({ features: ['a', 'b'], trees: [TREE] }, row)).toBe(score);
  });

  it('adds its trees up, and scores nothing without trees', () => {
    expect(scoreRow({ features: [], trees: [TREE, TREE] }, [0, 0])).toBe(2);
    expect(scoreRow({ features: [], trees: [] }, [0, 0])).toBe(0);
  });

  it('shares out between rivals and nobody', () => {
    expect(sharesOf([0])).toEqual([0.5]);
    expect(sharesOf([])).toEqual([]);
    const shares = sharesOf([1000, 999]);
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1);
    expect(shares[0]).toBeGreaterThan(shares[1] ?? 1);
  });
});

describe('boosting', () => {
  const options = { rounds: 20, depth: 2, rate: 0.3, leastWeight: 0.01, ridge: 0.1 };

  it('learns to choose the rival that is nearest, and nobody where all are far', () => {
    const choices = Array.from({ length: 40 }, (_, index) => {
      const near = index % 20;
      return { rows: [[near + 5], [near], [near + 9]], right: near < 10 ? 1 : -1 };
    });
    const table = { features: ['distance'], trees: boost(choices, 1, options) };
    const shares = (row: readonly number[][]) => sharesOf(row.map((one) => scoreRow(table, one)));
    expect(shares([[8], [3], [12]])[1]).toBeGreaterThan(0.4);
    expect(Math.max(...shares([[25], [19], [28]]))).toBeLessThan(0.2);
  });

  it('gives the same trees each time', () => {
    const choices = [
      { rows: [[1], [2]], right: 0 },
      { rows: [[3], [1]], right: 1 },
    ];
    expect(boost(choices, 1, options)).toEqual(boost(choices, 1, options));
  });
});
