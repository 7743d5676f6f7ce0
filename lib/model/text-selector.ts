import type { Span } from './span.ts';

/** W3C TextQuoteSelector (Web Annotation Data Model, 4.2.4), with up to 64 characters of context either side. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector in `Article.text`: a hint that is tried first. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** Characters either side, the most that a TextQuoteSelector of ours keeps. */
export const SELECTOR_CONTEXT = 64;

/** Words of a text as a note or a correction keeps them: exact, with what stands before and after, and where. */
export function selectText(
  text: string,
  { start, end }: Span,
): { readonly quote: TextQuoteSelector; readonly position: TextPositionSelector } {
  const quote = {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - SELECTOR_CONTEXT), start),
    suffix: text.slice(end, end + SELECTOR_CONTEXT),
  };
  return { quote, position: { start, end } };
}
