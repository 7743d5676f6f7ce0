import type { Analysis, Quote, Speaker } from '../model/analysis.ts';
import type { Correction } from '../model/correction.ts';
import type { Reading } from '../model/library.ts';
import { findQuote } from './find-quote.ts';

/** The analysis with what the reader corrected laid over it; neither is changed. */
export function applyCorrections({ article, analysis, corrections = [] }: Omit<Reading, 'saved'>): Analysis {
  const corrected = correctionsByQuote(article.text, analysis.quotes, corrections);
  if (corrected.size === 0) return analysis;
  const quotes = analysis.quotes.map((quote) => {
    const correction = corrected.get(quote);
    return correction ? withSpeaker(quote, correction.to, analysis) : quote;
  });
  return { ...analysis, quotes };
}

/** Which correction each quote has: the latest one that is about it. */
export function correctionsByQuote(
  text: string,
  quotes: readonly Quote[],
  corrections: readonly Correction[],
): ReadonlyMap<Quote, Correction> {
  const found = new Map<Quote, Correction>();
  for (const correction of corrections.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const quote = findQuote(text, quotes, correction.target);
    if (quote) found.set(quote, correction);
  }
  return found;
}

function withSpeaker({ speaker: _, ...quote }: Quote, name: string | undefined, analysis: Analysis): Quote {
  if (name === undefined) return { ...quote, confidence: 1, reason: { code: 'correctedToNobody' } };
  const reason = { code: 'correctedByReader', values: [name] } as const;
  return { ...quote, speaker: speakerOf(name, quote.start, analysis), confidence: 1, reason };
}

/** One of the cast where the article knows the name; otherwise the name alone, at no words of the article. */
function speakerOf(name: string, at: number, { entities }: Analysis): Speaker {
  const entity =
    entities.find((each) => each.name === name) ?? entities.find((each) => each.aliases.includes(name));
  const mention = entity?.mentions[0];
  if (!entity || !mention) return { name, form: 'name', start: at, end: at };
  return { name: entity.name, entityId: entity.id, form: 'name', start: mention.start, end: mention.end };
}
