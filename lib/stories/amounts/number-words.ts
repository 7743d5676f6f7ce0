const numbered = (words: string, from: number, step = 1): (readonly [string, number])[] =>
  words.split(' ').map((word, i) => [word, from + i * step] as const);

const SMALL = new Map(
  numbered(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
      'eighteen nineteen',
    1,
  ),
);
const TENS = new Map(numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10));
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** How many words from here on are one number, and which one; nothing where none begins. Words are in lower case. */
export function numberAt(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly length: number } | undefined {
  const first = simpleNumber(words[at] ?? '');
  if (first === undefined) return undefined;
  const scale = SCALES.get(words[at + 1] ?? '');
  return scale === undefined ? { value: first, length: 1 } : { value: first * scale, length: 2 };
}

/** `33`, `14,000`, `2.5`, `seven`, `twenty-nine`. */
function simpleNumber(word: string): number | undefined {
  if (DIGITS.test(word)) return Number(word.replaceAll(',', ''));
  const [tens = '', ones] = word.split('-');
  const ten = TENS.get(tens);
  if (ten === undefined) return SMALL.get(word);
  const one = ones === undefined ? 0 : SMALL.get(ones);
  return one === undefined || one > 9 ? undefined : ten + one;
}
