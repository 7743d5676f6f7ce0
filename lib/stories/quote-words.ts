import { cutEnding } from './words.ts';

/** A word of a quote as it is compared with those of others. */
export interface QuoteWord {
  readonly word: string;
  /** How much sharing it says: near nothing for "the", little for "people", all for "landfill". */
  readonly weight: number;
  /** Whether the writer put it in, in brackets: it may stand for other words, or for none. */
  readonly inserted: boolean;
}

// Written by hand from general knowledge of English: what any two quotes share by chance.
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its they ' +
    'them their theirs who whom whose which what where when why how and or but nor so if because as than then of in ' +
    'on at by for to from with without into onto over under about after before between through during against out ' +
    'up down off is am are was were be been being have has had having do does did done doing not no yes will would ' +
    'shall should can could may might must there here very just also too only even still more most much many some ' +
    'any all both each such own other another same again now ever never always one'
  ).split(' '),
);
const COMMON_WORDS = new Set(
  (
    'people person thing way time day year week month today country world government president everybody everyone ' +
    'somebody someone nobody anything something nothing think know believe want need say said tell told go going get ' +
    'got make made take come see look let put give good great bad right wrong new first last long big little really ' +
    'back like well work back lot kind part fact american americans united state states nation mr mrs ms two three every'
  ).split(' '),
);
/** The weight of little words: what weighs more is telling. */
export const FUNCTION_WEIGHT = 0.15;
const COMMON_WEIGHT = 0.5;

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]?t\b|\bcannot\b/g, 'can not'],
  [/\bwon['’]t\b/g, 'will not'],
  [/n['’]t\b/g, ' not'],
  [/['’]re\b/g, ' are'],
  [/['’]ve\b/g, ' have'],
  [/['’]ll\b/g, ' will'],
  [/\b(i)['’]m\b/g, '$1 am'],
  [/['’](?:s|d)\b/g, ''],
  [/\bgonna\b/g, 'going to'],
];

/** As much of a quote as is compared: longer ones are speeches, of which this is enough to know them by. */
const MOST_WORDS = 300;
const WORD_OR_BRACKET = /[[\]()]|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu;

/**
 * The words of a quote without what writers change about it: case, marks, accents, punctuation, ellipses,
 * contractions, plural and past endings. Words in brackets are marked as inserted.
 */
export function readQuoteWords(text: string): readonly QuoteWord[] {
  let plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [pattern, long] of CONTRACTIONS) plain = plain.replace(pattern, long);
  const words: QuoteWord[] = [];
  let depth = 0;
  for (const [token] of plain.matchAll(WORD_OR_BRACKET)) {
    if (token === '[' || token === '(') depth += 1;
    else if (token === ']' || token === ')') depth = Math.max(0, depth - 1);
    else if (token.length > 1 || !/\p{L}/u.test(token) || token === 'i' || token === 'a')
      words.push({ word: cutEnding(token), weight: weightOf(token), inserted: depth > 0 });
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

/** Whether a word, in lower case, is one that any two texts share. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

function weightOf(word: string): number {
  if (isFunctionWord(word)) return FUNCTION_WEIGHT;
  return COMMON_WORDS.has(word) ? COMMON_WEIGHT : 1;
}
