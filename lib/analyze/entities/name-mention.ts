import type { EntityKind, Finding } from '../../model/analysis.ts';
import type { Token } from './tokens.ts';

/** A sentence's tokens. */
export type TokenSentence = readonly Token[];

/** One place where the article names somebody or something. */
export interface NameMention extends Finding {
  readonly text: string;
  readonly kind: EntityKind;
  /** Number of its sentence, and its tokens there, half-open. */
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** The title right before it, in lower case: "mrs.". */
  readonly title?: string;
  /** It stands in parentheses, right after the opening one: "(EU)". */
  readonly inParentheses?: boolean;
}
