import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';

/**
 * A text without its words but for those that were quoted and those that name somebody. It is as long as it was, so
 * that these stand where they stood.
 */
export function forgetText(
  text: string,
  { quotes, entities }: Pick<Analysis, 'quotes' | 'entities'>,
): string {
  const spoken = quotes.flatMap((quote) => [quote, ...(quote.speaker ? [quote.speaker] : [])]);
  const named = entities.flatMap(({ mentions, roles }) => [...mentions, ...roles]);
  const pieces: string[] = [];
  let end = 0;
  for (const span of [...spoken, ...named].sort((a, b) => a.start - b.start)) {
    if (span.end <= end) continue;
    const start = Math.max(span.start, end);
    pieces.push(blank(text, { start: end, end: start }), text.slice(start, span.end));
    end = span.end;
  }
  return [...pieces, blank(text, { start: end, end: text.length })].join('');
}

/** Breaks stay: paragraphs are told apart by them. */
const blank = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/[^\n]/g, ' ');
