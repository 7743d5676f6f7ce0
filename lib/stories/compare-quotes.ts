import type { RevisedQuote } from '../model/revision.ts';
import { shareOfWords, wordSet } from './word-sets.ts';

/** As many words as two quotes must share, of all of theirs, to be one in which a word was changed. */
const LIKENESS = 0.7;

/**
 * The quotes that stand only in the one or only in the other of two versions. Marks, spaces and cases do not count, and
 * one in which a word was changed neither came nor went.
 */
export function compareQuotes<Quote extends Pick<RevisedQuote, 'text'>>(
  before: readonly RevisedQuote[],
  now: readonly Quote[],
): { readonly vanished: readonly RevisedQuote[]; readonly appeared: readonly Quote[] } {
  const wordsOf = ({ text }: Pick<RevisedQuote, 'text'>) => wordSet(text);
  const [old, young] = [before.map(wordsOf), now.map(wordsOf)];
  return {
    vanished: before.filter((_, index) => !young.some((words) => areAlike(words, old[index]))),
    appeared: now.filter((_, index) => !old.some((words) => areAlike(words, young[index]))),
  };
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string> = new Set()): boolean {
  return one.size + other.size === 0 || shareOfWords(one, other) >= LIKENESS;
}
