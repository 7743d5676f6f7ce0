/** Hashes of words and of features built from them: 32 bits, the same on every machine. */

/** FNV-1a over UTF-16 units with a final avalanche (Murmur3's), from a seed. */
export function hashText(seed: number, text: string): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return avalanche(hash);
}

/** One hash of two. Not symmetric: the order of the two matters. */
export function mix(a: number, b: number): number {
  return avalanche(a ^ Math.imul(b, 0x85ebca6b));
}

function avalanche(value: number): number {
  let hash = value ^ (value >>> 15);
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x297a2d39);
  return (hash ^ (hash >>> 16)) >>> 0;
}
