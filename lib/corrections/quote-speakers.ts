import type { Analysis, Quote, Speaker } from '../model/analysis.ts';
import type { Correction, QuoteSpeakerCorrection } from '../model/correction.ts';
import { findNamed } from './find-named.ts';
import { findQuote } from './find-quote.ts';

/** Gives quotes to whom the reader says. */
export function applyQuoteSpeakers(
  text: string,
  analysis: Analysis,
  corrections: readonly Correction[],
): Analysis {
  const corrected = correctionsByQuote(text, analysis.quotes, corrections);
  if (corrected.size === 0) return analysis;
  const quotes = analysis.quotes.map((quote) => {
    const correction = corrected.get(quote);
    return correction ? withSpeaker(quote, correction.to, analysis) : quote;
  });
  return { ...analysis, quotes };
}

/** Which correction each quote has: of several that are about it the last in the list. */
export function correctionsByQuote(
  text: string,
  quotes: readonly Quote[],
  corrections: readonly Correction[],
): ReadonlyMap<Quote, QuoteSpeakerCorrection> {
  const found = new Map<Quote, QuoteSpeakerCorrection>();
  for (const correction of corrections) {
    if (correction.kind !== 'quoteSpeaker') continue;
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
  const entity = findNamed(name, entities);
  const mention = entity?.mentions[0];
  if (!entity || !mention) return { name, form: 'name', start: at, end: at };
  return { name: entity.name, entityId: entity.id, form: 'name', start: mention.start, end: mention.end };
}
