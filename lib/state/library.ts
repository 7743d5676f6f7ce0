import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { BackupRecord } from '../model/backup.ts';
import type { SavedArticle } from '../model/library.ts';
import type { Problem, Result } from '../model/result.ts';
import type { QuoteElsewhere } from '../model/said-elsewhere.ts';
import type { ShelfItem, ShelfPage } from '../model/shelf.ts';
import { createFoundLists, type FoundLists } from './found-lists.ts';
import { createImportDesk, type ImportDesk } from './import-desk.ts';
import { createLongWork, type LongWork } from './long-work.ts';
import type { NoteDesk, NoteTexts } from './note-desk.ts';
import { createNoteDesk } from './notes.ts';
import { createPeopleShelf, type PeopleShelf } from './people-shelf.ts';
import { changeView, facetsOf, isNarrowed, type ShelfView } from './shelf-view.ts';
import type {
  BackupSource,
  DraftSource,
  ExportSource,
  ImportSource,
  LibrarySource,
  PageSource,
  Stop,
} from './sources.ts';
import { createStoryPage, type StoryPageDesk } from './story-page.ts';
import { createStoryShelf, type StoryShelf } from './story-shelf.ts';
import { createUndoOffer, type UndoOffer } from './undo.ts';

export interface ShelfSources {
  readonly library: LibrarySource;
  readonly pages: Pick<PageSource, 'openUrl' | 'openPage'>;
  readonly drafts: DraftSource;
  readonly readMarkdown: NoteTexts['readMarkdown'];
  readonly exports: ExportSource;
  readonly imports: ImportSource;
  readonly backups: Pick<BackupSource, 'watchRecord' | 'isWiped' | 'acceptLibrary'>;
  readonly now: () => string;
  readonly newId: () => string;
}

/** Articles that are listed at once. */
const PAGE = 50;

/** The library's shelf: all articles that were read, the last one first. */
export interface Shelf {
  /** Those listed so far; absent until the library has answered. */
  readonly items: ReadonlySignal<readonly ShelfItem[] | undefined>;
  readonly total: ReadonlySignal<number>;
  /** How many were found, all where nothing is sought. */
  readonly found: ReadonlySignal<number>;
  readonly view: ReadonlySignal<ShelfView>;
  readonly desk: NoteDesk;
  readonly stories: StoryShelf;
  readonly story: StoryPageDesk;
  readonly people: PeopleShelf;
  readonly lists: FoundLists;
  /** The article whose notes are open. */
  readonly openNotes: ReadonlySignal<string | undefined>;
  readonly undo: UndoOffer;
  readonly problem: ReadonlySignal<Problem | undefined>;
  readonly formats: ExportSource['formats'];
  readonly quoteTexts: ExportSource['quotes'];
  /** The export that is under way. */
  readonly exporting: LongWork;
  readonly importing: ImportDesk;
  /** What is known of the backups, where the browser has deleted the library. */
  readonly wiped: ReadonlySignal<BackupRecord | undefined>;
  search(query: string): void;
  /** Shows another shelf, or all that an address says. */
  show(view: Partial<ShelfView>): void;
  /** Leaves nothing out but by words. */
  widen(): void;
  /** Lists more of those that were found. */
  showMore(): void;
  open(article: Pick<SavedArticle, 'url'>): Promise<void>;
  /** Opens an article at the words of a quote. */
  openQuote(quote: QuoteElsewhere): Promise<void>;
  toggleNotes(article: SavedArticle): void;
  addNote(article: SavedArticle): Promise<void>;
  remove(article: SavedArticle): Promise<void>;
  exportOne(formatId: string, article: SavedArticle): Promise<void>;
  /** Exports what is found, or all where nothing is sought. */
  exportAll(formatId: string): Promise<void>;
  /** Whether something is sought, by words or otherwise. */
  readonly isSearching: ReadonlySignal<boolean>;
  /** Whether the articles that are listed are a part of the library. */
  readonly isPart: ReadonlySignal<boolean>;
  /** Whether older articles are still being made findable. */
  readonly indexing: ReadonlySignal<boolean>;
  /** Goes on with the library as it is now. */
  acceptWiped(): Promise<void>;
  openPage: PageSource['openPage'];
  openUrl: PageSource['openUrl'];
  dispose(): void;
}

export function createShelf(sources: ShelfSources): Shelf {
  return new ShelfModel(sources);
}

class ShelfModel implements Shelf {
  readonly view = signal<ShelfView>({ shelf: 'articles', query: '' });
  readonly openNotes = signal<string | undefined>(undefined);
  readonly undo = createUndoOffer();
  readonly problem = signal<Problem | undefined>(undefined);
  readonly desk: NoteDesk;
  readonly exporting = createLongWork();
  readonly #isWiped = signal(false);
  readonly #record = signal<BackupRecord>({});
  readonly wiped = computed(() => (this.#isWiped.value ? this.#record.value : undefined));
  readonly importing: ImportDesk;
  readonly stories: StoryShelf;
  readonly story: StoryPageDesk;
  readonly people: PeopleShelf;
  readonly lists: FoundLists;
  readonly formats: ExportSource['formats'];
  readonly quoteTexts: ExportSource['quotes'];
  readonly openPage: PageSource['openPage'];
  readonly openUrl: PageSource['openUrl'];
  readonly #page = signal<ShelfPage | undefined>(undefined);
  readonly #limit = signal(PAGE);
  readonly #question = computed(() => ({
    ...facetsOf(this.view.value),
    query: this.view.value.query,
    limit: this.#limit.value,
  }));
  readonly isSearching = computed(() => this.view.value.query.trim() !== '' || isNarrowed(this.view.value));
  readonly isPart = computed(() => this.view.value.shelf === 'articles' && this.isSearching.value);
  readonly indexing = computed(() => this.#page.value?.indexing ?? false);
  readonly total = computed(() => this.#page.value?.total ?? 0);
  readonly found = computed(() => this.#page.value?.count ?? 0);
  readonly items = computed(() => this.#page.value?.items);
  readonly #sources: ShelfSources;
  readonly #stops: readonly Stop[];

  constructor(sources: ShelfSources) {
    this.#sources = sources;
    this.formats = sources.exports.formats;
    this.quoteTexts = sources.exports.quotes;
    this.openPage = sources.pages.openPage;
    this.openUrl = sources.pages.openUrl;
    this.desk = createNoteDesk(sources, this.undo);
    this.importing = createImportDesk(sources.imports);
    void sources.backups.isWiped().then((wiped) => {
      this.#isWiped.value = wiped;
    });
    this.stories = createStoryShelf(sources, this.undo, this.problem);
    const story = computed(() => (this.view.value.shelf === 'stories' ? this.view.value.story : undefined));
    this.story = createStoryPage(sources, story, this.undo, this.problem);
    this.lists = createFoundLists(sources.library, this.view, this.#question);
    this.people = createPeopleShelf(sources.library, this.view);
    this.#stops = [
      sources.backups.watchRecord((record) => {
        this.#record.value = record;
      }),
      effect(() => {
        if (this.importing.stage.value === 'done') void this.acceptWiped();
      }),
      effect(() =>
        sources.library.watchShelf(
          this.view.value.shelf === 'articles' ? this.#question.value : { query: '', limit: 0 },
          (page) => {
            this.#page.value = page;
          },
        ),
      ),
    ];
  }

  search(query: string) {
    this.show(this.view.peek().shelf === 'people' ? { query, person: undefined } : { query });
  }

  show(change: Partial<ShelfView>) {
    this.#limit.value = PAGE;
    this.view.value = changeView(this.view.peek(), change);
  }

  widen() {
    const { shelf, query } = this.view.peek();
    this.#limit.value = PAGE;
    this.view.value = { shelf, query };
  }

  showMore() {
    this.#limit.value += PAGE;
  }

  async open({ url }: Pick<SavedArticle, 'url'>) {
    await this.#sources.pages.openUrl(url);
  }

  async openQuote({ saved, quote }: QuoteElsewhere) {
    const words = { exact: quote.text, prefix: '', suffix: '' };
    await this.open({ url: this.quoteTexts.toLink(saved.url, words) });
  }

  toggleNotes({ id }: SavedArticle) {
    this.openNotes.value = this.openNotes.value === id ? undefined : id;
    this.desk.open(this.openNotes.value);
  }

  async addNote({ id }: SavedArticle) {
    this.openNotes.value = id;
    this.desk.open(id);
    await this.desk.begin({ kind: 'article', articleId: id });
  }

  async remove({ id, title }: SavedArticle) {
    const result = await this.#sources.library.deleteArticle(id);
    this.problem.value = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    const putBack = result.value;
    this.undo.propose({ what: 'articleDeleted', name: title, undo: () => this.#report(putBack()) });
  }

  async exportOne(formatId: string, { id }: SavedArticle) {
    await this.#report(this.#sources.exports.exportArticles(formatId, [id]));
  }

  async exportAll(formatId: string) {
    const wanted = this.isPart.peek() ? (this.#page.peek()?.found ?? []) : 'all';
    await this.#report(
      this.exporting.run((progress) => this.#sources.exports.exportArticles(formatId, wanted, progress)),
    );
  }

  async acceptWiped() {
    this.#isWiped.value = false;
    await this.#sources.backups.acceptLibrary();
  }

  dispose() {
    for (const stop of this.#stops) stop();
    this.desk.dispose();
    this.stories.dispose();
    this.story.dispose();
    this.lists.dispose();
    this.people.dispose();
  }

  async #report(doing: Promise<Result<void>>) {
    const result = await doing;
    this.problem.value = result.ok ? undefined : result.problem;
  }
}
