import { describe, expect, it } from 'vitest';
import { clusterVectors, toUnitLength } from '../../scripts/train/k-means.ts';

const ANGLES = [0, 5, 8, 88, 90, 95, 178, 181, 184];

function vectorsAt(angles: readonly number[]) {
  const radians = angles.map((angle) => (angle * Math.PI) / 180);
  return {
    values: Float32Array.from(radians.flatMap((angle) => [Math.cos(angle), Math.sin(angle)])),
    dimensions: 2,
  };
}

describe('clusterVectors', () => {
  const { clusterOf, centers } = clusterVectors(vectorsAt(ANGLES), 3, 10);

  it('puts vectors of like direction together, and only those', () => {
    const groups = [0, 3, 6].map((from) => [...new Set(clusterOf.slice(from, from + 3))]);
    expect(groups.map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(new Set(groups.flat()).size).toBe(3);
  });

  it('has centers of unit length', () => {
    for (let at = 0; at < 6; at += 2)
      expect(Math.hypot(centers.values[at] ?? 0, centers.values[at + 1] ?? 0)).toBeCloseTo(1);
  });

  it('is the same in every run', () => {
    expect(clusterVectors(vectorsAt(ANGLES), 3, 10).clusterOf).toEqual(clusterOf);
  });
});

describe('toUnitLength', () => {
  it('says so where there is no direction', () => {
    expect(toUnitLength(new Float32Array(3))).toBe(false);
  });
});
