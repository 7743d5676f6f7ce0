/** A sparse vector of length 1: what a sentence is about, by word. */
export type Vector = ReadonlyMap<string, number>;

/** One vector for each list of words, weighted by tf-idf within the lists given (Spärck Jones 1972). */
export function toVectors(lists: readonly (readonly string[])[]): Vector[] {
  const frequency = new Map<string, number>();
  for (const words of lists)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return lists.map((words) => {
    const vector = new Map<string, number>();
    for (const word of words) vector.set(word, (vector.get(word) ?? 0) + 1);
    for (const [word, count] of vector) {
      vector.set(word, count * Math.log((lists.length + 1) / (frequency.get(word) ?? 1)));
    }
    return normalize(vector);
  });
}

/** The sum of vectors, at length 1. */
function centroid(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors)
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
  return normalize(sum);
}

/** Cosine of two vectors of length 1: 0 for nothing in common, 1 for the same words. */
export function similarity(a: Vector, b: Vector): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [word, weight] of short) product += weight * (long.get(word) ?? 0);
  return product;
}

function normalize(vector: Map<string, number>): Vector {
  let square = 0;
  for (const weight of vector.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (const [word, weight] of vector) vector.set(word, weight / length);
  return vector;
}

/** How much each vector shares with all of them, the most being 1. */
export function centralities(vectors: readonly Vector[]): readonly number[] {
  const middle = centroid(vectors);
  const central = vectors.map((vector) => similarity(vector, middle));
  const most = central.reduce((a, b) => Math.max(a, b), 0) || 1;
  return central.map((each) => each / most);
}
