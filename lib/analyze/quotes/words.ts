import type { Span } from '../../model/span.ts';
import type { Region } from './regions.ts';

/** A word or a sign of the article, with where it stands. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Letters or digits, not punctuation. */
  readonly isWord: boolean;
  readonly capital: boolean;
  /** Index of its block among those that are read. */
  readonly block: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of the region between quotation marks that it stands in, or -1. */
  readonly region: number;
}

const TOKEN = /[\p{L}\p{N}]+(?:['’.\-&/][\p{L}\p{N}]+)*|--+|\.{2,}|[^\s\p{L}\p{N}]/gu;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /^(.+)(['’]s)$/iu;

/**
 * Cuts the blocks into words and signs. `regions` and `sentences` must be in order. A possessive 's becomes a
 * word of its own, an abbreviation keeps its period.
 */
export function toWords(
  text: string,
  blocks: readonly Span[],
  sentences: readonly Span[],
  regions: readonly Region[],
  abbreviations: ReadonlySet<string>,
): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let region = 0;
  const add = (start: number, end: number, block: number) => {
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= start) sentence += 1;
    while (region < regions.length && (regions[region]?.outer.end ?? 0) <= start) region += 1;
    const inside = (regions[region]?.outer.start ?? Number.POSITIVE_INFINITY) <= start;
    const word = text.slice(start, end);
    words.push({
      start,
      end,
      text: word,
      lower: word.toLowerCase(),
      isWord: LETTER_OR_DIGIT.test(word),
      capital: CAPITAL.test(word),
      block,
      sentence,
      region: inside ? region : -1,
    });
  };
  blocks.forEach((block, index) => {
    for (const match of text.slice(block.start, block.end).matchAll(TOKEN)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      const possessive = POSSESSIVE.exec(match[0]);
      if (possessive?.[1]) {
        add(start, start + possessive[1].length, index);
        add(start + possessive[1].length, end, index);
      } else if (keepsPeriod(text, start, end, abbreviations)) {
        add(start, end + 1, index);
      } else if (words.at(-1)?.end !== end) {
        add(start, end, index);
      }
    }
  });
  return words;
}

function keepsPeriod(text: string, start: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  if (text[end] !== '.' || text[end + 1] === '.') return false;
  const word = text.slice(start, end);
  return /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase());
}
