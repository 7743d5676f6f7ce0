import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ArticleId } from '../model/library.ts';
import { onSelection } from '../model/note.ts';
import type { PageSelection, PaintedSpan } from '../model/page.ts';
import { type Problem, type Result, success } from '../model/result.ts';
import type { QuoteElsewhere } from '../model/said-elsewhere.ts';
import type { Settings } from '../model/settings.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import { type CastDesk, createCastDesk } from './cast-desk.ts';
import { type ChangeFollower, createChangeFollower } from './changes.ts';
import { type ContextDesk, createContextDesk } from './context.ts';
import { type CorrectionDesk, createCorrectionDesk } from './correction-desk.ts';
import { createElsewhere, type Elsewhere } from './elsewhere.ts';
import { createGeneratedDesk, type GeneratedDesk } from './generated.ts';
import { createNoArticle, type NoArticle } from './no-article.ts';
import type { NoteDesk } from './note-desk.ts';
import { createNoteDesk } from './notes.ts';
import { createNotesInPlace, type NotesInPlace } from './notes-in-place.ts';
import { createPageFollower, type PageFollower } from './page-follower.ts';
import { paintAll } from './paints.ts';
import { createPlacedNotes, type PlacedNotes } from './placed-notes.ts';
import type { SidebarSources } from './sidebar-sources.ts';
import type { ExportSource, PageSource, QuoteTexts, Stop } from './sources.ts';
import { createStoryDesk, type StoryDesk } from './story.ts';
import { createUndoOffer, type UndoOffer } from './undo.ts';

export const TABS = ['brief', 'cast', 'quotes', 'timeline', 'notes'] as const;
export type Tab = (typeof TABS)[number];

/** The sidebar: the article of the active tab, what was found in it, what is corrected in it, and the notes on it. */
export interface Sidebar {
  readonly page: PageFollower;
  readonly desk: NoteDesk;
  readonly placedNotes: PlacedNotes;
  readonly notesInPlace: NotesInPlace;
  readonly undo: UndoOffer;
  readonly noArticle: NoArticle;
  readonly corrections: CorrectionDesk;
  readonly cast: CastDesk;
  readonly context: ContextDesk;
  readonly elsewhere: Elsewhere;
  /** A summary by the browser’s own model. */
  readonly generated: GeneratedDesk;
  readonly tab: ReadonlySignal<Tab>;
  readonly story: StoryDesk;
  /** How the article differs from what it said before. */
  readonly changes: ChangeFollower;
  /** What went wrong last, until something goes right. */
  readonly problem: ReadonlySignal<Problem | undefined>;
  readonly formats: ExportSource['formats'];
  /** How a quote is copied. */
  readonly quoteTexts: QuoteTexts;
  choose(tab: Tab): void;
  /** Paints these spans in the page; none means: as it was. */
  paint(spans: readonly PaintedSpan[]): void;
  reveal(span: Span): void;
  /** Begins a note on what is selected in the page, or on the article. */
  addNote(): Promise<void>;
  askForSite(url: string): Promise<boolean>;
  askForAllSites(): Promise<boolean>;
  openPage: PageSource['openPage'];
  openUrl: PageSource['openUrl'];
  /** Opens an article of the story. */
  openArticle(id: ArticleId): void;
  /** Opens the article of a quote, at its words. */
  openQuote(quote: QuoteElsewhere): Promise<void>;
  exportThis(formatId: string): Promise<void>;
  putAwayProblem(): void;
  dispose(): void;
}

export function createSidebar(sources: SidebarSources): Sidebar {
  return new SidebarModel(sources);
}

class SidebarModel implements Sidebar {
  readonly page: PageFollower;
  readonly desk: NoteDesk;
  readonly placedNotes: PlacedNotes;
  readonly notesInPlace: NotesInPlace;
  readonly undo = createUndoOffer();
  readonly noArticle: NoArticle;
  readonly corrections: CorrectionDesk;
  readonly cast: CastDesk;
  readonly context: ContextDesk;
  readonly elsewhere: Elsewhere;
  readonly generated: GeneratedDesk;
  readonly tab = signal<Tab>('brief');
  readonly story: StoryDesk;
  readonly changes: ChangeFollower;
  readonly problem = signal<Problem | undefined>(undefined);
  readonly formats: ExportSource['formats'];
  readonly quoteTexts: QuoteTexts;
  readonly openPage: PageSource['openPage'];
  readonly openUrl: PageSource['openUrl'];
  readonly #sources: SidebarSources;
  readonly #settings = signal<Settings>(DEFAULT_SETTINGS);
  readonly #article = computed(() => {
    const view = this.page.view.value;
    return view?.kind === 'article' ? view : undefined;
  });
  readonly #articleId = computed(() => this.#article.value?.reading.saved.id);
  /** Names the note that is being written, whatever is typed in it. */
  readonly #begun = computed(() => {
    const draft = this.desk.draft.value;
    return draft && JSON.stringify([draft.noteId, draft.target]);
  });
  /** Whether a note is being begun beside what it is about, which is shown already. */
  #staysHere = false;
  readonly #stops: readonly Stop[];

  constructor(sources: SidebarSources) {
    this.#sources = sources;
    this.formats = sources.exports.formats;
    this.quoteTexts = sources.exports.quotes;
    this.openPage = sources.pages.openPage;
    this.openUrl = sources.pages.openUrl;
    this.page = createPageFollower(sources);
    this.noArticle = createNoArticle(sources, this.page, this.undo, this.problem);
    this.corrections = createCorrectionDesk(sources, this.undo, this.problem);
    this.cast = createCastDesk(
      { ...sources, readSelection: () => this.#readSelection() },
      this.undo,
      this.problem,
    );
    this.desk = createNoteDesk(sources, this.undo);
    const text = computed(() => this.#article.value?.reading.article.text);
    this.placedNotes = createPlacedNotes(this.desk, text, () => this.#readSelection());
    const reading = computed(() => this.#article.value?.reading);
    this.story = createStoryDesk(sources, reading, this.undo, this.problem);
    this.changes = createChangeFollower(sources.library, reading);
    const shownCast = computed(() => (this.tab.value === 'cast' ? reading.value : undefined));
    this.context = createContextDesk(sources.context, sources.summaries, shownCast);
    this.generated = createGeneratedDesk(sources.generating, reading);
    this.elsewhere = createElsewhere(sources.library, this.#articleId);
    const { desk, placedNotes: placed, elsewhere, story } = this;
    const shown = { desk, placed, reading, elsewhere, story };
    this.notesInPlace = createNotesInPlace(shown, this.#stayingHere);
    this.#stops = [
      sources.settings.watchSettings((settings) => {
        this.#settings.value = settings;
      }),
      sources.pages.watchPointed((tabId, span) => {
        if (tabId === this.#article.peek()?.tabId) this.desk.point(span && placed.find(span));
      }),
      effect(() => this.desk.open(this.#articleId.value)),
      effect(() => {
        if (this.#begun.value !== undefined && !this.#staysHere) this.tab.value = 'notes';
      }),
      effect(() => {
        if (this.#article.value) this.#paint([], this.#settings.value, this.placedNotes.spans.value);
      }),
    ];
  }

  choose(tab: Tab) {
    this.tab.value = tab;
  }

  paint(spans: readonly PaintedSpan[]) {
    this.#paint(spans, this.#settings.peek(), this.placedNotes.spans.peek());
  }

  reveal(span: Span) {
    const article = this.#article.peek();
    if (article) void this.#report(this.#sources.pages.reveal(article.tabId, span));
  }

  async addNote() {
    const id = this.#articleId.peek();
    if (id === undefined) return;
    const selected = await this.#readSelection();
    await this.desk.begin(onSelection(id, selected.ok ? selected.value : undefined));
    this.tab.value = 'notes';
  }

  askForSite(url: string) {
    return this.#sources.access.askForSite(url);
  }

  askForAllSites() {
    return this.#sources.access.askForAllSites();
  }

  openArticle(id: ArticleId) {
    const url = this.story.story.peek()?.parts.find(({ articleId }) => articleId === id)?.url;
    if (url !== undefined) void this.#sources.pages.openUrl(url);
  }

  async openQuote({ saved, quote }: QuoteElsewhere) {
    const words = { exact: quote.text, prefix: '', suffix: '' };
    await this.#sources.pages.openUrl(this.quoteTexts.toLink(saved.url, words));
  }

  async exportThis(formatId: string) {
    const id = this.#articleId.peek();
    if (id !== undefined) await this.#report(this.#sources.exports.exportArticles(formatId, [id]));
  }

  putAwayProblem() {
    this.problem.value = undefined;
  }

  dispose() {
    for (const stop of this.#stops) stop();
    this.noArticle.dispose();
    this.page.dispose();
    this.elsewhere.dispose();
    this.desk.dispose();
    this.story.dispose();
    this.changes.dispose();
    this.context.dispose();
    this.generated.dispose();
  }

  #paint(spans: readonly PaintedSpan[], { paintPage }: Settings, notes: readonly PaintedSpan[]) {
    const article = this.#article.peek();
    if (!article) return;
    const asItWas = [...(paintPage ? paintAll(article.reading.analysis) : []), ...notes];
    // A failure here is no news: the page may have closed, and the reader did not ask for anything.
    void this.#sources.pages.paint(article.tabId, spans.length > 0 ? spans : asItWas);
  }

  async #readSelection(): Promise<Result<PageSelection | undefined>> {
    const article = this.#article.peek();
    return article ? this.#sources.pages.readSelection(article.tabId) : success(undefined);
  }

  readonly #stayingHere = async (doing: () => Promise<unknown>) => {
    this.#staysHere = true;
    await doing().finally(() => {
      this.#staysHere = false;
    });
  };

  async #report(doing: Promise<Result<void>>) {
    const result = await doing;
    this.problem.value = result.ok ? undefined : result.problem;
  }
}
