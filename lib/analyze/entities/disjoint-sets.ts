/** Groups of numbered things that grow by uniting (union-find, Tarjan 1975). */
export interface DisjointSets {
  readonly find: (thing: number) => number;
  readonly unite: (a: number, b: number) => void;
}

/** Begins with every thing from 0 to `size` − 1 in a group of its own. */
export function createDisjointSets(size: number): DisjointSets {
  const parents = Array.from({ length: size }, (_, thing) => thing);
  const find = (thing: number): number => {
    let root = thing;
    while (parents[root] !== root) {
      const above = parents[root] ?? root;
      parents[root] = parents[above] ?? above;
      root = parents[root] ?? root;
    }
    return root;
  };
  const unite = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    parents[Math.max(x, y)] = Math.min(x, y);
  };
  return { find, unite };
}
