import type { RevisedQuote } from '../model/revision.ts';

/** The quotes that stand only in the one or only in the other of two versions; marks, spaces and cases do not count. */
export function compareQuotes<Quote extends Pick<RevisedQuote, 'text'>>(
  before: readonly RevisedQuote[],
  now: readonly Quote[],
): { readonly vanished: readonly RevisedQuote[]; readonly appeared: readonly Quote[] } {
  const [old, young] = [new Set(before.map(wordsOf)), new Set(now.map(wordsOf))];
  return {
    vanished: before.filter((quote) => !young.has(wordsOf(quote))),
    appeared: now.filter((quote) => !old.has(wordsOf(quote))),
  };
}

function wordsOf({ text }: Pick<RevisedQuote, 'text'>): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
