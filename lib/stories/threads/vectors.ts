/** A sparse vector of length 1. */
export type Vector = ReadonlyMap<string, number>;

/** Weighs counts by tf-idf and brings them to length 1; `rarity` gives the idf of a word. */
export function toVector(
  counts: Iterable<readonly [string, number]>,
  rarity: (word: string) => number,
): Vector {
  const vector = new Map<string, number>();
  let square = 0;
  for (const [word, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(word);
    vector.set(word, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [word, weight] of vector) vector.set(word, weight / length);
  return vector;
}

/** The scalar product: the cosine where both have length 1. */
export function product(a: Vector, b: Vector): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of short) sum += weight * (long.get(word) ?? 0);
  return sum;
}

/** The heaviest words of a vector. */
export function heaviest(vector: Vector, count: number): string[] {
  return [...vector]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, count)
    .map(([word]) => word);
}
