import type { Span } from '../../model/span.ts';

/** A word or a mark of the text. */
export interface Token extends Span {
  readonly text: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/uy;
const MARKS = /''|``|--+|\.\.\.+/y;
const SINGLE_CAPITAL = /^\p{Lu}$/u;
const DIGITS = /^\p{N}+$/u;
const CLITIC = /['’](?:s|S|re|ve|ll|d|m)$/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Splits a sentence into tokens much as the Penn Treebank does: "Turkey's" gives "Turkey" and "'s", "U.N." and
 * "al-Assad" stay whole. `abbreviations` are lower case, without their period. Linear in the sentence's length.
 */
export function tokenize(text: string, sentence: Span, abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const add = (start: number, end: number) => tokens.push({ start, end, text: text.slice(start, end) });
  let at = sentence.start;
  while (at < sentence.end) {
    if (text.charCodeAt(at) <= 32 || text[at] === '\u00a0') {
      at += 1;
      continue;
    }
    const wordEnd = findWordEnd(text, at, sentence.end, abbreviations);
    if (wordEnd > at) {
      const clitic = CLITIC.exec(text.slice(Math.max(at, wordEnd - 4), wordEnd));
      const split = clitic ? wordEnd - clitic[0].length : wordEnd;
      if (split > at) add(at, split);
      if (split < wordEnd) add(split, wordEnd);
      at = wordEnd;
    } else {
      MARKS.lastIndex = at;
      const end = MARKS.test(text) ? MARKS.lastIndex : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
      add(at, Math.min(end, sentence.end));
      at = Math.min(end, sentence.end);
    }
  }
  return tokens;
}

/** The end of the word that begins here, or `start` where none does. */
function findWordEnd(text: string, start: number, limit: number, abbreviations: ReadonlySet<string>): number {
  let pieceStart = start;
  let end = findPieceEnd(text, start, limit);
  while (end > pieceStart && end < limit) {
    const next = findPieceEnd(text, end + 1, limit);
    const piece = text.slice(pieceStart, end);
    if (next <= end + 1 || !joins(text[end], piece, text.slice(end + 1, next))) {
      return endsWithPeriod(text, start, piece, end, limit, abbreviations) ? end + 1 : end;
    }
    pieceStart = end + 1;
    end = next;
  }
  return end;
}

function findPieceEnd(text: string, at: number, limit: number): number {
  WORD.lastIndex = at;
  return at < limit && WORD.test(text) ? Math.min(WORD.lastIndex, limit) : at;
}

function joins(mark: string | undefined, before: string, after: string): boolean {
  if (mark === '-' || mark === '‑' || mark === "'" || mark === '’' || mark === '&') return true;
  if (mark === '.') return SINGLE_CAPITAL.test(before) || (DIGITS.test(before) && DIGITS.test(after));
  return mark === ',' && DIGITS.test(before) && DIGITS.test(after);
}

/** Whether the period here belongs to the word: "U.S.", "J.", "Gen.". */
function endsWithPeriod(
  text: string,
  start: number,
  piece: string,
  end: number,
  limit: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (text[end] !== '.') return false;
  const single = SINGLE_CAPITAL.test(piece);
  if (single && text[start + 1] === '.') return true; // U.S., U.N.
  if (end + 1 >= limit) return false;
  if (single) return !WORD_CHARACTER.test(text[start - 1] ?? ' ') && end - start === 1;
  return text[end + 1] === ' ' && abbreviations.has(text.slice(start, end).toLowerCase());
}

/** Whether a word begins with a capital letter. */
export function isCapitalized(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase() && first === first.toUpperCase();
}
