import type { NoteButtonWords, PageSelection, PaintedSpan } from '../model/page.ts';
import { failure, type Result, success } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { paintSpans, reveal } from './paint.ts';
import type { ReadPage } from './read-page.ts';
import { readSelection } from './selection.ts';

/** What the background may ask of the script in a page. */
export type PageCall =
  | { readonly call: 'paint'; readonly payload: { readonly spans: readonly PaintedSpan[] } }
  | { readonly call: 'reveal'; readonly payload: { readonly span: Span } }
  | { readonly call: 'readSelection' }
  | { readonly call: 'offerNotes'; readonly payload: { readonly words?: NoteButtonWords } };

type Answer = Result<void> | Result<PageSelection | undefined>;

/** Answers a call about the page as it was last read; undefined for a message that is none. */
export function answerPageCall(
  window: Window,
  page: ReadPage | undefined,
  call: PageCall,
): Answer | undefined {
  switch (call?.call) {
    case 'paint':
      return page?.map ? paintSpans(window, page.map, call.payload.spans) : failure('pageGone');
    case 'reveal':
      return page?.map ? reveal(window, page.map, call.payload.span) : failure('pageGone');
    case 'readSelection':
      return success(readSelection(window, page));
    case 'offerNotes':
      return page?.map ? success(undefined) : failure('pageGone');
    default:
      return undefined;
  }
}
