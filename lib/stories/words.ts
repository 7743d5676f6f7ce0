const WORD = /[\p{L}\p{N}]+/gu;
const SHORTEST = 4;

/** The words of a sentence by which it is compared with another: those of four letters and more, and numbers. */
export function comparedWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST || /^\d+$/.test(word)).map(cutEnding));
}

/** The share of words that two sets have in common (Dice 1945): 0 none, 1 all. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of short) if (long.has(word)) shared += 1;
  return short.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Cuts plural and past endings; coarse, as only equality matters. */
export function cutEnding(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  if (word.length > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
