import { findNamed } from '../corrections/find-named.ts';
import type { Reading } from '../model/library.ts';
import { leadingCast } from './cast.ts';
import type { QuoteItem } from './quotes.ts';

/**
 * Whom a quote can be given to with one click, the likeliest first: who it is given to now, who it was before the
 * reader corrected it, and who else it may have been. Under the names of the cast, each once.
 */
export function speakerChoices(
  { quote, correction }: Pick<QuoteItem, 'quote' | 'correction'>,
  { analysis }: Pick<Reading, 'analysis'>,
): readonly string[] {
  const names = [quote.speaker?.name, correction?.from, ...quote.candidates.map(({ name }) => name)];
  return [
    ...new Set(
      names.flatMap((name) => (name === undefined ? [] : [findNamed(name, analysis.entities)?.name ?? name])),
    ),
  ];
}

/** Everybody of the cast who can speak, the most important first: to complete a name from. */
export function speakingNames({ analysis }: Pick<Reading, 'analysis'>): readonly string[] {
  return leadingCast({ analysis }, analysis.entities.length)
    .filter(({ kind }) => kind === 'person' || kind === 'organization')
    .map(({ name }) => name);
}
