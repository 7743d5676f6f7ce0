import type { EntityId } from '../model/analysis.ts';
import type { ArchiveComparison, NoteChoice } from '../model/archive.ts';
import type { BackupRecord, Health } from '../model/backup.ts';
import type { Correction, CorrectionId } from '../model/correction.ts';
import type { ArticleId, Reading } from '../model/library.ts';
import type { MetElsewhere } from '../model/met-elsewhere.ts';
import type { Note, NoteDraft, NoteId } from '../model/note.ts';
import type { OwnPage, PageSelection, PaintedSpan } from '../model/page.ts';
import type { PersonEntry, PersonKey, PersonPage } from '../model/person.ts';
import type { Result } from '../model/result.ts';
import type { Revision } from '../model/revision.ts';
import type { Ledger, QuoteElsewhere, SpeakerKey } from '../model/said-elsewhere.ts';
import type { Settings } from '../model/settings.ts';
import type {
  FacetChoices,
  Facets,
  NoteShelf,
  QuoteShelf,
  ShelfPage,
  ShelfQuestion,
} from '../model/shelf.ts';
import type { Span } from '../model/span.ts';
import type { Story, StoryOf, StoryPage } from '../model/story.ts';
import type { SyncRecord, SyncServer } from '../model/sync.ts';
import type { TabState } from '../model/tab.ts';
import type { TextQuoteSelector } from '../model/text-selector.ts';

/** Ends a subscription. */
export type Stop = () => void;

/** The tab that a view is about, and what is known of its page; `state` is absent where nothing was read yet. */
export interface ActiveTab {
  readonly tabId: number;
  /** Absent where the browser does not tell, for want of permission. */
  readonly url?: string;
  readonly state?: TabState;
}

/** What the views need of the library. Implemented over Dexie by lib/store, by plain functions in tests. */
export interface LibrarySource {
  watchReading(id: ArticleId, onChange: (reading: Reading | undefined) => void): Stop;
  /** What of the library fits a question. */
  watchShelf(question: ShelfQuestion, onChange: (page: ShelfPage) => void): Stop;
  /** The quotes of what fits a question. */
  watchQuotes(question: ShelfQuestion, onChange: (found: QuoteShelf) => void): Stop;
  /** The notes on what fits a question. */
  watchNoteShelf(question: ShelfQuestion, onChange: (found: NoteShelf) => void): Stop;
  /** What articles can be narrowed by. */
  watchFacets(facets: Facets, onChange: (choices: FacetChoices) => void): Stop;
  /** People by their names; those of the newest articles where the query is empty. */
  watchPeople(query: string, onChange: (people: readonly PersonEntry[]) => void): Stop;
  watchPerson(key: PersonKey, onChange: (person: PersonPage | undefined) => void): Stop;
  /** Notes on one article, or all of them, the newest first. */
  watchNotes(articleId: ArticleId | undefined, onChange: (notes: readonly Note[]) => void): Stop;
  /** The story that an article stands in; nothing where it stands in none. */
  watchStory(id: ArticleId, onChange: (story: StoryOf | undefined) => void): Stop;
  /** The stories of the articles read last, the newest first; so many at most, as many as can be chosen from unless told. */
  watchStories(onChange: (stories: readonly Story[]) => void, most?: number): Stop;
  /**
   * Puts an article into the story of another one for good, or, without one, into a story of its own; the value puts it
   * back. `now` is ISO 8601 in UTC.
   */
  chooseStory(
    id: ArticleId,
    togetherWith: ArticleId | undefined,
    now: string,
  ): Promise<Result<() => Promise<Result<void>>>>;
  /** The page of the story that an article stands in, with at most `limit` articles looked into; nothing where it stands in none. */
  watchStoryPage(id: ArticleId, limit: number, onChange: (page: StoryPage | undefined) => void): Stop;
  /** Puts all of the story of one article into that of another, for good; the value separates them again. */
  mergeStories(id: ArticleId, into: ArticleId, now: string): Promise<Result<() => Promise<Result<void>>>>;
  /** Makes a story of their own of several articles, for good; the value puts them back. */
  splitStory(ids: readonly ArticleId[], now: string): Promise<Result<() => Promise<Result<void>>>>;
  /** Names the story of an article; without a name its headlines do. The value takes that back. */
  renameStory(
    id: ArticleId,
    name: string | undefined,
    now: string,
  ): Promise<Result<() => Promise<Result<void>>>>;
  watchSameQuotes(
    id: ArticleId,
    onChange: (same: ReadonlyMap<number, readonly QuoteElsewhere[]>) => void,
  ): Stop;
  /** What the speakers of an article said before it, in other articles. */
  watchLedgers(id: ArticleId, onChange: (ledgers: ReadonlyMap<SpeakerKey, Ledger>) => void): Stop;
  /** In which other articles those of an article were met. */
  watchMeetings(id: ArticleId, onChange: (met: ReadonlyMap<EntityId, MetElsewhere>) => void): Stop;
  /** What an article said before, the oldest first. */
  watchRevisions(id: ArticleId, onChange: (revisions: readonly Revision[]) => void): Stop;
  /** The tags of all notes, the most used first. */
  watchTags(onChange: (tags: readonly string[]) => void): Stop;
  /** Adds the note or replaces the one with its id. */
  saveNote(note: Note): Promise<Result<Note>>;
  deleteNote(id: NoteId): Promise<Result<void>>;
  /** All corrections, the last one first. */
  watchCorrections(onChange: (corrections: readonly Correction[]) => void): Stop;
  /** Keeps a correction, in the place of the one with its id. */
  saveCorrection(correction: Correction): Promise<Result<void>>;
  deleteCorrection(id: CorrectionId): Promise<Result<void>>;
  /** Deletes an article, its findings and its notes; the value puts all of it back. */
  deleteArticle(id: ArticleId): Promise<Result<() => Promise<Result<void>>>>;
}

/** The keys of the two commands, as the browser writes them; absent where none is set. */
export interface Shortcuts {
  readonly openSidebar?: string;
  readonly addNote?: string;
}

/** What the views need of tabs and pages. */
export interface PageSource {
  /** The active tab of this view's window; called again whenever tab, address or state change. */
  watchActiveTab(onChange: (tab: ActiveTab | undefined) => void): Stop;
  /** Reads the tab now; `anyway` overrules the verdict that it is no article. */
  readTab(tabId: number, anyway: boolean): Promise<Result<void>>;
  paint(tabId: number, spans: readonly PaintedSpan[]): Promise<Result<void>>;
  reveal(tabId: number, span: Span): Promise<Result<void>>;
  readSelection(tabId: number): Promise<Result<PageSelection | undefined>>;
  /** The pointer has come to the painted words of a note in a page, or has left them. */
  watchPointed(onPoint: (tabId: number, span: Span | undefined) => void): Stop;
  /** Opens the sidebar. Must be called first thing in a click's handler: browsers ask for the gesture. */
  openSidebar(): Promise<Result<void>>;
  openPage(page: OwnPage, hash?: string): Promise<void>;
  openUrl(url: string): Promise<void>;
  /** The keys as this browser and this reader have set them. */
  findShortcuts(): Promise<Shortcuts>;
}

/** Which sites may be read. All of it is asked for, and can be taken back. */
export interface AccessSource {
  canRead(url: string): Promise<boolean>;
  /** Asks for the site of this address. Call it in a click's handler. */
  askForSite(url: string): Promise<boolean>;
  /** Asks for all sites. Call it in a click's handler. */
  askForAllSites(): Promise<boolean>;
  /** Match patterns that were granted, and further changes to them. */
  watchGranted(onChange: (patterns: readonly string[]) => void): Stop;
  takeBack(pattern: string): Promise<boolean>;
}

export interface SettingsSource {
  watchSettings(onChange: (settings: Settings) => void): Stop;
  changeSettings(change: Partial<Settings>): Promise<void>;
}

/** Drafts outlive the view that they are typed in. */
export interface DraftSource {
  watchDraft(onChange: (draft: NoteDraft | undefined) => void): Stop;
  keepDraft(draft: NoteDraft | undefined): Promise<void>;
}

/** How far a long piece of work is, and whether the reader has had enough of it. */
export interface Progress {
  tell(done: number, total: number): void;
  isCanceled(): boolean;
}

/** How a quote is copied, made of lib/export by the entrypoint. */
export interface QuoteTexts {
  /** The address of words in a page: browsers scroll to them and mark them. */
  toLink(url: string, words: TextQuoteSelector): string;
  /** A quote as Markdown, with its speaker and a link that is labelled with its source. */
  toMarkdown(quote: {
    readonly words: string;
    readonly speaker?: string;
    readonly source: string;
    readonly link: string;
  }): string;
}

/** The formats that articles and notes can be taken away in, and the way to do it. Made by the entrypoint of lib/export. */
export interface ExportSource {
  readonly formats: readonly { readonly id: string; readonly name: string }[];
  /** Writes these articles with their notes, or all of the library, to a file; to none where it is canceled. */
  exportArticles(
    formatId: string,
    articles: readonly ArticleId[] | 'all',
    progress?: Progress,
  ): Promise<Result<void>>;
  readonly quotes: QuoteTexts;
}

/** What is done with what a file has and the library has otherwise. */
export interface ImportChoices {
  readonly notes: NoteChoice;
  /** Whether the file's settings take the place of those that are set. */
  readonly settings: boolean;
}

/** What bringing back a file would do, before anything is done. */
export interface ImportPreview extends ArchiveComparison {
  readonly exportedAt: string;
  readonly intact?: boolean;
  readonly refused: number;
  /** Absent where the file has none. */
  readonly settings?: 'same' | 'different';
  /** Does it. What was written before it is canceled or fails stays; doing it again does the rest. */
  bringBack(choices: ImportChoices, progress: Progress): Promise<Result<void>>;
}

/** Copies of everything in the downloads folder. */
export interface BackupSource {
  watchRecord(onChange: (record: BackupRecord) => void): Stop;
  /** Asks for leave to save files without a click. Call it first thing in a click's handler. */
  askToSave(): Promise<boolean>;
  backUp(progress: Progress): Promise<Result<void>>;
  readHealth(): Promise<Health>;
  /** Asks the browser not to delete the library when space runs short. */
  askToKeep(): Promise<boolean>;
  /** Whether the browser has deleted the library since it was last known. */
  isWiped(): Promise<boolean>;
  /** The library as it is now is the one that is known. */
  acceptLibrary(): Promise<void>;
}

/** The reader’s other machines, by way of a folder on a server. */
export interface SyncSource {
  watchRecord(onChange: (record: SyncRecord) => void): Stop;
  /** Asks for leave to send to this address. Call it first thing in a click's handler. */
  askForServer(address: string): Promise<boolean>;
  turnOn(account: SyncServer & { readonly passphrase: string }): Promise<Result<void>>;
  sync(): Promise<Result<void>>;
  /** Also deletes what is on the server, where that is wanted; where it fails, syncing stays on. */
  turnOff(remove: boolean): Promise<Result<void>>;
  makePassphrase(): string;
}

/** Reads a file that was exported as JSON. */
export interface ImportSource {
  readFile(file: { text(): Promise<string> }, progress: Progress): Promise<Result<ImportPreview>>;
}
