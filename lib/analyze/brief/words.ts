const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text that carry meaning, in the form in which they are counted: lower case, without the usual endings. */
export function contentWords(text: string, stopWords: ReadonlySet<string>): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.filter((word) => !stopWords.has(word)).map(cutEnding);
}

/** Cuts plural and verb endings, so that "agrees" counts as "agree". Coarse on purpose: only equality matters. */
export function cutEnding(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ing')) return undouble(word.slice(0, -3));
  if (word.length > 4 && word.endsWith('ed')) return undouble(word.slice(0, -2));
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return undouble(word.slice(0, -1));
  return word.endsWith('e') ? word.slice(0, -1) : word;
}

function undouble(stem: string): string {
  const last = stem.at(-1) ?? '';
  if (last === stem.at(-2) && /[bdgmnprt]/.test(last)) return stem.slice(0, -1);
  return last === 'e' ? stem.slice(0, -1) : stem;
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
