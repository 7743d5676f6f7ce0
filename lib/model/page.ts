import type { Notice } from './analysis.ts';
import type { Article, Verdict } from './article.ts';
import type { Span } from './span.ts';
import type { TextPositionSelector, TextQuoteSelector } from './text-selector.ts';

/** The reader's selection in a page, as a note keeps it. */
export interface PageSelection {
  readonly quote: TextQuoteSelector;
  readonly position?: TextPositionSelector;
}

/** How a span is painted in the page; the kinds of entities each have their own. */
export const PAINTS = [
  'person',
  'organization',
  'place',
  'other',
  'quote',
  'date',
  'note',
  'current',
] as const;
export type Paint = (typeof PAINTS)[number];

export interface PaintedSpan extends Span {
  readonly paint: Paint;
}

/** What the extractor in a page hands to the background. `article` is there whenever one could be extracted. */
export interface PageReading {
  readonly url: string;
  readonly verdict: Verdict;
  readonly article?: Article;
  readonly notices: readonly Notice[];
}

/** The extractor's notice that a page has more elements than it is willing to read. */
export const PAGE_TOO_LARGE = 'the page is too large';

/** The extension's own pages that open in a tab. */
export type OwnPage = 'library' | 'options' | 'welcome' | 'sample';

/** The words on the button: to begin a note, and for when the reader still has to open the sidebar for it. */
export interface NoteButtonWords {
  readonly add: string;
  readonly openSidebar: string;
}
