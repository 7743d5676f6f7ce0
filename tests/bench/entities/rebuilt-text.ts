import type { Span } from '../../../lib/model/span.ts';

/** An article whose text is not at hand: its names, roles and relations (person, what links them, body or state). */
export interface RoleArticle {
  readonly mentions: readonly { text: string; s: number; e: number; type: string; cluster: number }[];
  readonly roles: readonly { text: string; s: number; e: number }[];
  readonly relations: readonly (readonly [number, string, number])[];
}

/** A text of the same length with the names and roles where they stand. */
export interface Rebuilt {
  readonly text: string;
  readonly sentences: readonly Span[];
}

const LONGEST_GAP = 60; // characters between two names or roles; beyond it another sentence may have begun
/** What stands between two pieces of a text, guessed by its length. */
const SHORT_GAPS = ['', ' ', ', ', '’s ', ' of '];

/** Puts names and roles in their places; what is between them is guessed where it is short and one long word elsewhere. */
export function rebuild({ mentions, roles }: RoleArticle): Rebuilt {
  const pieces = [...mentions, ...roles].sort((a, b) => a.s - b.s || b.e - a.e);
  let text = '';
  let begin = 0;
  const sentences: Span[] = [];
  for (const piece of pieces) {
    if (piece.s < text.length) continue;
    const gap = piece.s - text.length;
    if (gap > LONGEST_GAP) {
      sentences.push({ start: begin, end: text.length + 2 });
      begin = text.length + 2;
      text += ` .${toFiller(gap - 2)}`;
    } else text += SHORT_GAPS[gap] ?? toFiller(gap);
    text += piece.text.padEnd(piece.e - piece.s).slice(0, piece.e - piece.s);
  }
  return { text, sentences: [...sentences, { start: begin, end: text.length }] };
}

/** One word that means nothing, between spaces. */
const toFiller = (length: number): string => ` ${'x'.repeat(Math.max(0, length - 2))} `.slice(0, length);
