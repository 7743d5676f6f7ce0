import type { EntityId, EntityKind, MentionForm } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { PronounKind } from './speech-words.ts';
import type { Word } from './words.ts';

/** A phrase outside quotation marks that may name a speaker. Positions are indexes of words, `last` exclusive. */
export interface Candidate {
  /** The whole phrase with its title: "Finance Minister Ado Bekele". */
  readonly first: number;
  readonly last: number;
  /** Where the name itself begins. */
  readonly core: number;
  readonly form: MentionForm;
  readonly pronoun?: PronounKind;
  /** The word that the phrase is known by, lower case: a surname or the noun. */
  readonly head: string;
  readonly entity?: EntityId;
  readonly entityKind?: EntityKind;
  /** A description whose noun is on no list, found by the verb beside it. */
  readonly unlisted: boolean;
  /** Many people or a body. */
  readonly plural: boolean;
}

/** The words of the phrase as a span; of a name without the title before it. */
export function spanOf(candidate: Candidate, words: readonly Word[]): Span {
  return { start: words[candidate.core]?.start ?? 0, end: words[candidate.last - 1]?.end ?? 0 };
}

/** The index of the first candidate that begins at this word or later. */
export function firstFrom(candidates: readonly Candidate[], word: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.first ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
