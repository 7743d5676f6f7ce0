const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MARKS = /\p{M}/gu;
/** Scripts that put no space between words: here any two letters are what can be sought. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const LONGEST = 40; // characters; longer ones are no words

/**
 * The words by which a text is found, each once, without case and accents. One letter alone finds nothing.
 * A change of this function needs a migration that writes the words of all texts and notes anew.
 */
export function searchWords(text: string): readonly string[] {
  const words = text.normalize('NFKD').replace(MARKS, '').toLowerCase().match(WORD) ?? [];
  return [...new Set(words.flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : wholeOf(word))))];
}

function wholeOf(word: string): readonly string[] {
  return word.length > 1 ? [word.slice(0, LONGEST)] : [];
}

function pairsOf(word: string): readonly string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
