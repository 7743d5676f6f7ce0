import type { ReadonlySignal } from '@preact/signals';
import type { ArticleId } from '../model/library.ts';
import type { MarkdownBlock } from '../model/markdown.ts';
import type { Note, NoteDraft, NoteId, NoteTarget } from '../model/note.ts';
import type { PageSelection } from '../model/page.ts';
import type { Problem } from '../model/result.ts';
import type { DraftSource, LibrarySource, PageSource } from './sources.ts';

export interface NoteSources {
  readonly library: Pick<LibrarySource, 'watchNotes' | 'watchTags' | 'saveNote' | 'deleteNote'>;
  readonly drafts: DraftSource;
  readonly pages: Pick<PageSource, 'openUrl'>;
  readonly readMarkdown: NoteTexts['readMarkdown'];
  /** The present, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** How what the reader wrote is shown. */
export interface NoteTexts {
  /** Reads Markdown; the part of the extension that does it is loaded when it is first needed, and may be gone. */
  readonly readMarkdown: (text: string) => Promise<readonly MarkdownBlock[]>;
  /** Opens what the reader links to. */
  readonly openUrl: (url: string) => unknown;
}

/** The notes on one article after the other, and the one that is being written. */
export interface NoteDesk {
  readonly notes: ReadonlySignal<readonly Note[]>;
  /** The note that is being written on the open article. */
  readonly draft: ReadonlySignal<NoteDraft | undefined>;
  /** The note that is being written, on whatever article. */
  readonly written: ReadonlySignal<NoteDraft | undefined>;
  /** The tags of all notes, the most used first; known while a note is being written. */
  readonly knownTags: ReadonlySignal<readonly string[]>;
  /** Whether what is written so far would survive the view's closing now. */
  readonly kept: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<Problem | undefined>;
  readonly texts: NoteTexts;
  /** The note that the reader points at in the page. */
  readonly pointed: ReadonlySignal<NoteId | undefined>;
  open(articleId: ArticleId | undefined): void;
  /** Begins a note. What was being written elsewhere is saved first; false means that this failed. */
  begin(target: NoteTarget): Promise<boolean>;
  edit(note: Note): Promise<boolean>;
  write(body: string): void;
  tag(tag: string): void;
  untag(tag: string): void;
  save(): Promise<boolean>;
  discard(): Promise<void>;
  remove(note: Note): Promise<void>;
  point(id: NoteId | undefined): void;
  /** Makes a note one on these words. */
  attach(note: Note, selection: PageSelection): Promise<void>;
  /** Keeps the draft now, without waiting for a pause. */
  keep(): Promise<void>;
  dispose(): void;
}
