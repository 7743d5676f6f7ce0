import { type ReadonlySignal, signal } from '@preact/signals';
import type { TabState } from '../model/tab.ts';
import { type PageView, viewOfProblem, viewOfState, viewOfUnknown } from './page-view.ts';
import type { AccessSource, ActiveTab, LibrarySource, PageSource, SettingsSource, Stop } from './sources.ts';

export interface PageSources {
  readonly library: Pick<LibrarySource, 'watchReading'>;
  readonly pages: Pick<PageSource, 'watchActiveTab' | 'readTab'>;
  readonly access: Pick<AccessSource, 'canRead' | 'watchGranted'>;
  readonly settings: Pick<SettingsSource, 'watchSettings'>;
}

/** Follows the active tab. The view before stays until the next one is ready; meanwhile `busy` is true. */
export interface PageFollower {
  /** Absent only until the first answer. */
  readonly view: ReadonlySignal<PageView | undefined>;
  readonly busy: ReadonlySignal<boolean>;
  readonly pinned: ReadonlySignal<boolean>;
  /** Stays with the page that is shown, or follows again. */
  togglePin(): void;
  /** Reads the page now; `anyway` overrules the verdict that it is no article. */
  read(anyway: boolean): Promise<void>;
  dispose(): void;
}

/** Creates the one thing that popup and sidebar both look at: the page of the active tab. */
export function createPageFollower(sources: PageSources): PageFollower {
  return new Follower(sources);
}

/** A tab that moves on while it is read leaves nothing behind: a visit is read so often at most. */
const MOST_TRIES = 3;

class Follower implements PageFollower {
  readonly view = signal<PageView | undefined>(undefined);
  readonly busy = signal(true);
  readonly pinned = signal(false);
  readonly #sources: PageSources;
  readonly #stops: readonly Stop[];
  /** The page of each tab that was read unasked, and how often. */
  readonly #tried = new Map<number, { readonly url: string | undefined; readonly times: number }>();
  #neverSites: readonly string[] = [];
  #tab: ActiveTab | undefined;
  /** Grows with every change of the page, so that late answers are known as late. */
  #turn = 0;
  #stopReading: Stop = () => undefined;

  constructor(sources: PageSources) {
    this.#sources = sources;
    this.#stops = [
      sources.settings.watchSettings(({ neverSites }) => {
        this.#neverSites = neverSites;
      }),
      sources.pages.watchActiveTab((tab) => {
        this.#tab = tab;
        if (tab && this.#tried.get(tab.tabId)?.url !== tab.url) this.#tried.delete(tab.tabId);
        if (!this.pinned.value) this.#follow();
      }),
      sources.access.watchGranted(() => {
        if (this.view.value?.kind === 'noPermission' && !this.pinned.value) this.#follow();
      }),
    ];
  }

  togglePin() {
    this.pinned.value = !this.pinned.value;
    if (!this.pinned.value) this.#follow();
  }

  async read(anyway: boolean) {
    if (this.#tab) await this.#readNow(this.#tab, anyway);
  }

  dispose() {
    this.#turn += 1;
    this.#stopReading();
    for (const stop of this.#stops) stop();
  }

  #show(view: PageView) {
    this.view.value = view;
    this.busy.value = false;
  }

  /** Says that something is under way, without taking an article away that is being read. */
  #wait(tabId: number) {
    this.busy.value = true;
    if (this.view.value?.kind !== 'article') this.view.value = { kind: 'reading', tabId };
  }

  #follow() {
    this.#turn += 1;
    this.#stopReading();
    this.#stopReading = () => undefined;
    const tab = this.#tab;
    if (!tab) this.#show({ kind: 'noTab' });
    else if (!tab.state) void this.#approach(tab);
    else if (tab.state.status === 'article') this.#open(tab.tabId, tab.state);
    else if (tab.state.status === 'reading') this.#wait(tab.tabId);
    else this.#show(viewOfState(tab, tab.state));
  }

  #open(tabId: number, { url, articleId }: Extract<TabState, { status: 'article' }>) {
    this.busy.value = true;
    this.#stopReading = this.#sources.library.watchReading(articleId, (reading) => {
      // An article may have been deleted from the library since its page was read.
      this.#show(reading ? { kind: 'article', tabId, url, reading } : { kind: 'unread', tabId });
    });
  }

  async #approach(tab: ActiveTab) {
    const turn = this.#turn;
    this.busy.value = true;
    const view = await viewOfUnknown(tab, this.#neverSites, this.#sources.access.canRead);
    if (turn !== this.#turn) return;
    const times = this.#tried.get(tab.tabId)?.times ?? 0;
    if (view.kind !== 'unread' || times >= MOST_TRIES) return this.#show(view);
    this.#tried.set(tab.tabId, { url: tab.url, times: times + 1 });
    await this.#readNow(tab, false);
  }

  async #readNow(tab: ActiveTab, anyway: boolean) {
    const turn = this.#turn;
    this.#wait(tab.tabId);
    const result = await this.#sources.pages.readTab(tab.tabId, anyway);
    if (turn !== this.#turn || result.ok) return;
    this.#show(viewOfProblem(tab.tabId, tab.url, result.problem));
  }
}
