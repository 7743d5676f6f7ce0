import type { Analysis, Quote, Speaker } from '../model/analysis.ts';
import type { Correction, QuoteSpeakerCorrection } from '../model/correction.ts';
import { findNamed, isSameName } from './find-named.ts';
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

function withSpeaker(found: Quote, name: string | undefined, analysis: Analysis): Quote {
  const { speaker: _, ...quote } = found;
  if (name === undefined) return { ...quote, confidence: 1, reason: { code: 'correctedToNobody' } };
  const reason = { code: 'correctedByReader', values: [name] } as const;
  return { ...quote, speaker: speakerOf(name, found, analysis), confidence: 1, reason };
}

/**
 * One of the cast where the article knows the name, or somebody without a name ("the spokesman") who may have said it;
 * otherwise the name alone, at no words of the article.
 */
function speakerOf(name: string, { start, speaker, candidates }: Quote, { entities }: Analysis): Speaker {
  const entity = findNamed(name, entities);
  const mention = entity?.mentions[0];
  const candidate = [...(speaker ? [speaker] : []), ...candidates].find((each) =>
    isSameName(each.name, name),
  );
  if (!entity || !mention) return candidate ?? { name, form: 'name', start, end: start };
  return { name: entity.name, entityId: entity.id, form: 'name', start: mention.start, end: mention.end };
}
