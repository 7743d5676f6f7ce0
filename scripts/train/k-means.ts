import { createRandom } from './random.ts';

/** Vectors of one length, one after the other. */
export interface Vectors {
  readonly values: Float32Array;
  readonly dimensions: number;
}

export interface Clusters {
  /** The cluster of each vector. */
  readonly clusterOf: Uint16Array;
  /** Their centers, of unit length. */
  readonly centers: Vectors;
}

/**
 * Spherical k-means (Dhillon & Modha 2001): vectors of unit length, likeness is their cosine. `weights` says what each
 * vector counts; by default all alike. The same in every run.
 */
export function clusterVectors(
  { values, dimensions }: Vectors,
  count: number,
  rounds: number,
  weights?: ArrayLike<number>,
): Clusters {
  const size = values.length / dimensions;
  const random = createRandom(7);
  const clusterOf = new Uint16Array(size);
  let centers = new Float32Array(count * dimensions);
  const startAt = (center: number) => {
    const from = Math.floor(random() * size) * dimensions;
    centers.set(values.subarray(from, from + dimensions), center * dimensions);
  };
  for (let center = 0; center < count; center += 1) startAt(center);
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < size; i += 1)
      clusterOf[i] = nearest(values.subarray(i * dimensions, (i + 1) * dimensions), centers, dimensions);
    centers = new Float32Array(count * dimensions);
    for (let i = 0; i < size; i += 1) {
      const to = (clusterOf[i] ?? 0) * dimensions;
      for (let d = 0; d < dimensions; d += 1)
        centers[to + d] = (centers[to + d] ?? 0) + (values[i * dimensions + d] ?? 0) * (weights?.[i] ?? 1);
    }
    for (let center = 0; center < count; center += 1) {
      const at = centers.subarray(center * dimensions, (center + 1) * dimensions);
      if (!toUnitLength(at)) startAt(center);
    }
  }
  return { clusterOf, centers: { values: centers, dimensions } };
}

/** Brings a vector to unit length, in place; false where it has none. */
export function toUnitLength(vector: Float32Array): boolean {
  let square = 0;
  for (const value of vector) square += value * value;
  if (square === 0) return false;
  const length = Math.sqrt(square);
  for (let d = 0; d < vector.length; d += 1) vector[d] = (vector[d] ?? 0) / length;
  return true;
}

function nearest(vector: Float32Array, centers: Float32Array, dimensions: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0, center = 0; from < centers.length; from += dimensions, center += 1) {
    let product = 0;
    for (let d = 0; d < dimensions; d += 1) product += (vector[d] as number) * (centers[from + d] as number);
    if (product <= most) continue;
    most = product;
    best = center;
  }
  return best;
}
