import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { BackupRecord } from '../model/backup.ts';
import type { SavedArticle } from '../model/library.ts';
import type { Note } from '../model/note.ts';
import type { Problem, Result } from '../model/result.ts';
import { createImportDesk, type ImportDesk } from './import-desk.ts';
import { createLongWork, type LongWork } from './long-work.ts';
import { createNoteDesk, type NoteDesk } from './notes.ts';
import type {
  BackupSource,
  DraftSource,
  ExportSource,
  ImportSource,
  LibrarySource,
  PageSource,
  Stop,
} from './sources.ts';
import { createStoryShelf, type StoryShelf } from './story-shelf.ts';
import { createUndoOffer, type UndoOffer } from './undo.ts';

export interface ShelfSources {
  readonly library: LibrarySource;
  readonly pages: Pick<PageSource, 'openUrl' | 'openPage'>;
  readonly drafts: DraftSource;
  readonly exports: ExportSource;
  readonly imports: ImportSource;
  readonly backups: Pick<BackupSource, 'watchRecord' | 'isWiped' | 'acceptLibrary'>;
  readonly now: () => string;
  readonly newId: () => string;
}

/** An article on the shelf, with the notes on it. */
export interface ShelfItem {
  readonly article: SavedArticle;
  readonly notes: readonly Note[];
}

/** The library's shelf: all articles that were read, the last one first. */
export interface Shelf {
  /** Absent until the library has answered. */
  readonly items: ReadonlySignal<readonly ShelfItem[] | undefined>;
  readonly total: ReadonlySignal<number>;
  readonly query: ReadonlySignal<string>;
  readonly desk: NoteDesk;
  readonly stories: StoryShelf;
  /** The article whose notes are open. */
  readonly openNotes: ReadonlySignal<string | undefined>;
  readonly undo: UndoOffer;
  readonly problem: ReadonlySignal<Problem | undefined>;
  readonly formats: ExportSource['formats'];
  /** The export that is under way. */
  readonly exporting: LongWork;
  readonly importing: ImportDesk;
  /** What is known of the backups, where the browser has deleted the library. */
  readonly wiped: ReadonlySignal<BackupRecord | undefined>;
  search(query: string): void;
  open(article: SavedArticle): Promise<void>;
  toggleNotes(article: SavedArticle): void;
  addNote(article: SavedArticle): Promise<void>;
  remove(article: SavedArticle): Promise<void>;
  exportOne(formatId: string, article: SavedArticle): Promise<void>;
  /** Exports what is found, or all where nothing is sought. */
  exportAll(formatId: string): Promise<void>;
  readonly isSearching: ReadonlySignal<boolean>;
  /** Goes on with the library as it is now. */
  acceptWiped(): Promise<void>;
  openPage: PageSource['openPage'];
  dispose(): void;
}

export function createShelf(sources: ShelfSources): Shelf {
  return new ShelfModel(sources);
}

class ShelfModel implements Shelf {
  readonly query = signal('');
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
  readonly formats: ExportSource['formats'];
  readonly openPage: PageSource['openPage'];
  readonly #articles = signal<readonly SavedArticle[] | undefined>(undefined);
  readonly #notes = signal<readonly Note[]>([]);
  readonly #notesByArticle = computed(() => notesByArticle(this.#notes.value));
  readonly isSearching = computed(() => this.query.value.trim() !== '');
  readonly total = computed(() => this.#articles.value?.length ?? 0);
  readonly items = computed(() =>
    this.#articles.value
      ?.filter((article) => matches(article, this.query.value))
      .map((article) => ({ article, notes: this.#notesByArticle.value.get(article.id) ?? [] })),
  );
  readonly #sources: ShelfSources;
  readonly #stops: readonly Stop[];

  constructor(sources: ShelfSources) {
    this.#sources = sources;
    this.formats = sources.exports.formats;
    this.openPage = sources.pages.openPage;
    this.desk = createNoteDesk(sources, this.undo);
    this.importing = createImportDesk(sources.imports);
    void sources.backups.isWiped().then((wiped) => {
      this.#isWiped.value = wiped;
    });
    this.stories = createStoryShelf(sources, this.undo, this.problem);
    this.#stops = [
      sources.backups.watchRecord((record) => {
        this.#record.value = record;
      }),
      effect(() => {
        if (this.importing.stage.value === 'done') void this.acceptWiped();
      }),
      sources.library.watchArticles((articles) => {
        this.#articles.value = articles;
      }),
      sources.library.watchNotes(undefined, (notes) => {
        this.#notes.value = notes;
      }),
    ];
  }

  search(query: string) {
    this.query.value = query;
  }

  async open({ url }: SavedArticle) {
    await this.#sources.pages.openUrl(url);
  }

  toggleNotes({ id }: SavedArticle) {
    this.openNotes.value = this.openNotes.value === id ? undefined : id;
    this.desk.open(this.openNotes.value);
  }

  async addNote({ id }: SavedArticle) {
    this.openNotes.value = id;
    this.desk.open(id);
    await this.desk.begin(id);
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
    const found = this.items.peek()?.map(({ article }) => article.id) ?? [];
    const wanted = this.isSearching.peek() ? found : 'all';
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
  }

  async #report(doing: Promise<Result<void>>) {
    const result = await doing;
    this.problem.value = result.ok ? undefined : result.problem;
  }
}

function matches({ title, siteName, canonicalUrl }: SavedArticle, query: string): boolean {
  const words = query.toLocaleLowerCase().split(/\s+/u);
  const where = `${title} ${siteName ?? ''} ${canonicalUrl}`.toLocaleLowerCase();
  return words.every((word) => where.includes(word));
}

function notesByArticle(notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> {
  const found = new Map<string, Note[]>();
  for (const note of notes) {
    const { articleId } = note.target;
    const before = found.get(articleId);
    if (before) before.push(note);
    else found.set(articleId, [note]);
  }
  return found;
}
