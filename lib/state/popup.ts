import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { SavedArticle } from '../model/library.ts';
import { type NoteDraft, onSelection } from '../model/note.ts';
import type { Problem, Result } from '../model/result.ts';
import { createNoArticle, type NoArticle } from './no-article.ts';
import { createPageFollower, type PageFollower } from './page-follower.ts';
import type {
  AccessSource,
  ExportSource,
  LibrarySource,
  PageSource,
  SettingsSource,
  Stop,
} from './sources.ts';
import { createStoryFollower, type StoryFollower } from './story.ts';
import { createUndoOffer, type UndoOffer } from './undo.ts';

const RECENT = 5; // articles listed where the page is none: as many as fit without scrolling

export interface PopupSources {
  readonly library: LibrarySource;
  readonly pages: PageSource;
  readonly access: AccessSource;
  readonly settings: SettingsSource;
  /** Hands a note that is begun here over to the sidebar, without touching the one that is being written there. */
  readonly handOverDraft: (draft: NoteDraft) => Promise<void>;
  readonly exports: ExportSource;
  readonly newId: () => string;
}

/** The quick summary of the page of the active tab. */
export interface Popup {
  readonly page: PageFollower;
  readonly recent: ReadonlySignal<readonly SavedArticle[]>;
  readonly story: StoryFollower;
  readonly problem: ReadonlySignal<Problem | undefined>;
  readonly undo: UndoOffer;
  readonly noArticle: NoArticle;
  readonly formats: ExportSource['formats'];
  openSidebar(): Promise<boolean>;
  /** Opens the sidebar with a note begun on what is selected in the page, or on the article. */
  addNote(): Promise<boolean>;
  askForSite(url: string): Promise<boolean>;
  askForAllSites(): Promise<boolean>;
  openPage: PageSource['openPage'];
  openUrl: PageSource['openUrl'];
  exportThis(formatId: string): Promise<void>;
  dispose(): void;
}

export function createPopup(sources: PopupSources): Popup {
  return new PopupModel(sources);
}

class PopupModel implements Popup {
  readonly page: PageFollower;
  readonly recent = signal<readonly SavedArticle[]>([]);
  readonly problem = signal<Problem | undefined>(undefined);
  readonly undo = createUndoOffer();
  readonly noArticle: NoArticle;
  readonly formats: ExportSource['formats'];
  readonly openPage: PageSource['openPage'];
  readonly openUrl: PageSource['openUrl'];
  readonly #sources: PopupSources;
  readonly #reading = computed(() => {
    const view = this.page.view.value;
    return view?.kind === 'article' ? view.reading : undefined;
  });
  readonly #articleId = computed(() => this.#reading.value?.saved.id);
  readonly story: StoryFollower;
  readonly #stops: readonly Stop[];

  constructor(sources: PopupSources) {
    this.#sources = sources;
    this.formats = sources.exports.formats;
    this.openPage = sources.pages.openPage;
    this.openUrl = sources.pages.openUrl;
    this.page = createPageFollower(sources);
    this.noArticle = createNoArticle(sources, this.page, this.undo, this.problem);
    this.story = createStoryFollower(sources.library, this.#reading);
    this.#stops = [
      sources.library.watchShelf({ query: '', limit: RECENT }, ({ items }) => {
        this.recent.value = items.map(({ article }) => article);
      }),
    ];
  }

  openSidebar() {
    // Called before anything else: the browser opens it for a click only.
    return this.#report(this.#sources.pages.openSidebar());
  }

  async addNote() {
    const opening = this.#sources.pages.openSidebar();
    const view = this.page.view.peek();
    if (view?.kind === 'article') {
      const selected = await this.#sources.pages.readSelection(view.tabId);
      const selection = selected.ok ? selected.value : undefined;
      const noteId = this.#sources.newId();
      const target = onSelection(view.reading.saved.id, selection);
      await this.#sources.handOverDraft({ noteId, target, body: '', tags: [] });
    }
    return this.#report(opening);
  }

  askForSite(url: string) {
    return this.#sources.access.askForSite(url);
  }

  askForAllSites() {
    return this.#sources.access.askForAllSites();
  }

  async exportThis(formatId: string) {
    const id = this.#articleId.peek();
    if (id !== undefined) await this.#report(this.#sources.exports.exportArticles(formatId, [id]));
  }

  dispose() {
    for (const stop of this.#stops) stop();
    this.noArticle.dispose();
    this.page.dispose();
    this.story.dispose();
  }

  async #report(doing: Promise<Result<void>>) {
    const result = await doing;
    this.problem.value = result.ok ? undefined : result.problem;
    return result.ok;
  }
}
