import type { NoteButtonWords, PageSelection, PaintedSpan } from '../model/page.ts';
import type { Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import type { Summary, SummaryRequest } from '../model/summary.ts';
import type { SyncServer } from '../model/sync.ts';

/** What the background answers. At-least-once: a caller may repeat a call, so every handler is idempotent. */
export interface BackgroundCalls {
  /** From the detector: this page may be an article. Answered when it is read and saved, or found to be none. */
  pageSeen(page: { readonly url: string; readonly run: string; readonly score: number }): Result<void>;
  /** From the button beside selected words: begin a note on them. The value says whether the sidebar is open to show it. */
  noteSelection(request: Record<string, never>): Result<boolean>;
  /** From popup and sidebar: read this tab now; `anyway` overrules the verdict. */
  readTab(request: { readonly tabId: number; readonly anyway: boolean }): Result<void>;
  /** From a view that stumbled over a damaged row: mend the library. The value says how much had to be set aside. */
  mendLibrary(request: Record<string, never>): Result<number>;
  /** From the settings: sync with this folder from now on. The passphrase is not kept. */
  turnOnSync(account: SyncServer & { readonly passphrase: string }): Result<void>;
  /** From any view: sync for some seconds. `more`: it is not done, ask again. */
  syncStep(request: Record<string, never>): Result<{ readonly more: boolean }>;
  /** From the settings: `remove` what lies in the folder first. */
  turnOffSync(request: { readonly remove: boolean }): Result<void>;
  /** From the sidebar: what Wikipedia says of a name, where the reader turned that on and asked for it. */
  readSummary(request: SummaryRequest): Result<Summary>;
}

/** What the extractor in the page answers. Spans are into the article's text as it was last extracted. */
export interface PageCalls {
  /** Paints these spans and no others. */
  paint(request: { readonly spans: readonly PaintedSpan[] }): Result<void>;
  /** Scrolls the span into view and marks it. */
  reveal(request: { readonly span: Span }): Result<void>;
  /** The reader's selection, if there is one. */
  readSelection(request: Record<string, never>): Result<PageSelection | undefined>;
  /** Offers a button beside words that are selected; without words on it no more. */
  offerNotes(request: { readonly words?: NoteButtonWords }): Result<void>;
  /** From the page of the sample article alone, into which browsers put no script: what the extractor says of others. */
  readSample(request: Record<string, never>): Result<unknown>;
}
