import { signal } from '@preact/signals';
import type { ArticleId, Reading } from '../../lib/model/library.ts';
import type { Note } from '../../lib/model/note.ts';
import type { PageSelection, PaintedSpan } from '../../lib/model/page.ts';
import { type Result, success } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import type { Span } from '../../lib/model/span.ts';
import type { SidebarSources } from '../../lib/state/sidebar.ts';
import type { ActiveTab, NoteDraft, Stop } from '../../lib/state/sources.ts';

/** What a view did to the world, in order. */
export type Deed = readonly [verb: string, ...details: unknown[]];

/** A small world in memory that views are tried in: plain signals, and a record of what was asked of it. */
export function createViewWorld({
  readings = [] as readonly Reading[],
  notes = [] as readonly Note[],
  tab = undefined as ActiveTab | undefined,
  granted = ['*://*/*'] as readonly string[],
} = {}) {
  const world = {
    readings: signal(readings),
    notes: signal(notes),
    tab: signal(tab),
    granted: signal(granted),
    settings: signal<Settings>(DEFAULT_SETTINGS),
    draft: signal<NoteDraft | undefined>(undefined),
    selection: undefined as PageSelection | undefined,
    /** What the reader answers when asked for permission. */
    answer: true,
    /** What the next writes and calls to the page come to. */
    outcome: success(undefined) as Result<void>,
    deeds: [] as Deed[],
  };
  type World = typeof world;
  return { world, sources: { ...librarySources(world), ...browserSources(world) } satisfies SidebarSources };

  function librarySources({ readings: all, notes: written, deeds }: World) {
    return {
      library: {
        watchReading: (id: ArticleId, onChange: (reading: Reading | undefined) => void): Stop =>
          all.subscribe((now) => onChange(now.find(({ saved }) => saved.id === id))),
        watchArticles: (onChange: (articles: readonly Reading['saved'][]) => void): Stop =>
          all.subscribe((now) => onChange(now.map(({ saved }) => saved))),
        watchNotes: (articleId: ArticleId | undefined, onChange: (notes: readonly Note[]) => void): Stop =>
          written.subscribe((now) =>
            onChange(now.filter(({ target }) => articleId === undefined || target.articleId === articleId)),
          ),
        watchRelated: (id: ArticleId, onChange: (readings: readonly Reading[]) => void): Stop =>
          all.subscribe((now) => onChange(now.filter(({ saved }) => saved.id !== id && saved.analyzedLang))),
        async saveNote(note: Note): Promise<Result<Note>> {
          deeds.push(['saveNote', note]);
          if (!world.outcome.ok) return world.outcome;
          written.value = [note, ...written.value.filter(({ id }) => id !== note.id)];
          return success(note);
        },
        async deleteNote(id: string): Promise<Result<void>> {
          deeds.push(['deleteNote', id]);
          written.value = written.value.filter((note) => note.id !== id);
          return success(undefined);
        },
        async deleteArticle(id: ArticleId): Promise<Result<() => Promise<Result<void>>>> {
          const before = all.value;
          all.value = before.filter(({ saved }) => saved.id !== id);
          return success(async () => {
            all.value = before;
            return success(undefined);
          });
        },
      },
      exports: {
        formats: [
          { id: 'markdown', name: 'Markdown' },
          { id: 'json', name: 'JSON' },
        ],
        async exportArticles(...details: unknown[]): Promise<Result<void>> {
          deeds.push(['export', ...details]);
          return world.outcome;
        },
      },
      drafts: {
        watchDraft: (onChange: (draft: NoteDraft | undefined) => void): Stop =>
          world.draft.subscribe(onChange),
        async keepDraft(draft: NoteDraft | undefined): Promise<void> {
          world.draft.value = draft;
        },
      },
      now: () => '2025-03-07T09:00:00.000Z',
      newId: () => `note-${written.value.length + 1}`,
    };
  }

  function browserSources({ deeds }: World) {
    const done = async (...deed: Deed): Promise<Result<void>> => {
      deeds.push(deed);
      return world.outcome;
    };
    const ask = async (...deed: Deed): Promise<boolean> => {
      deeds.push(deed);
      return world.answer;
    };
    return {
      pages: {
        watchActiveTab: (onChange: (tab: ActiveTab | undefined) => void): Stop =>
          world.tab.subscribe(onChange),
        readTab: (tabId: number, anyway: boolean) => done('readTab', tabId, anyway),
        paint: (tabId: number, spans: readonly PaintedSpan[]) => done('paint', tabId, spans),
        reveal: (tabId: number, span: Span) => done('reveal', tabId, span),
        readSelection: async () => success(world.selection),
        openSidebar: () => done('openSidebar'),
        openPage: async (page: string) => void deeds.push(['openPage', page]),
        openUrl: async (url: string) => void deeds.push(['openUrl', url]),
      },
      access: {
        canRead: async (url: string) => world.granted.value.length > 0 && url.startsWith('http'),
        askForSite: (url: string) => ask('askForSite', url),
        askForAllSites: () => ask('askForAllSites'),
        watchGranted: (onChange: (patterns: readonly string[]) => void): Stop =>
          world.granted.subscribe(onChange),
        takeBack: (pattern: string) => ask('takeBack', pattern),
      },
      settings: {
        watchSettings: (onChange: (settings: Settings) => void): Stop => world.settings.subscribe(onChange),
        async changeSettings(change: Partial<Settings>): Promise<void> {
          world.settings.value = { ...world.settings.value, ...change };
        },
      },
    };
  }
}

/** A tab that shows this reading. */
export function tabOf({ saved }: Reading, tabId = 1): ActiveTab {
  return {
    tabId,
    url: saved.url,
    state: { status: 'article', url: saved.url, run: 'run', articleId: saved.id },
  };
}
