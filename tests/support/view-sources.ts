import { signal } from '@preact/signals';
import { AS_OF, lookUp } from '../../lib/context/look-up.ts';
import { applyCorrections } from '../../lib/corrections/apply-corrections.ts';
import { toMarkdownQuote } from '../../lib/export/markdown-quote.ts';
import { toTextFragment } from '../../lib/export/text-fragment.ts';
import { readMarkdown } from '../../lib/markdown/read-markdown.ts';
import type { EntityId } from '../../lib/model/analysis.ts';
import type { BackupRecord } from '../../lib/model/backup.ts';
import type { Correction } from '../../lib/model/correction.ts';
import type { ArticleId, Reading } from '../../lib/model/library.ts';
import type { MetElsewhere } from '../../lib/model/met-elsewhere.ts';
import type { Note, NoteDraft } from '../../lib/model/note.ts';
import type { PageSelection } from '../../lib/model/page.ts';
import { type Result, success } from '../../lib/model/result.ts';
import type { Revision } from '../../lib/model/revision.ts';
import type { Ledger, QuoteElsewhere, SpeakerKey } from '../../lib/model/said-elsewhere.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Summary } from '../../lib/model/summary.ts';
import type { SyncRecord } from '../../lib/model/sync.ts';
import type { Offer } from '../../lib/state/generated.ts';
import type { PopupSources } from '../../lib/state/popup.ts';
import type { SidebarSources } from '../../lib/state/sidebar-sources.ts';
import type {
  ActiveTab,
  BackupSource,
  ImportPreview,
  ImportSource,
  LibrarySource,
  SyncSource,
} from '../../lib/state/sources.ts';
import { backupsOf, HEALTH, importsOf, PREVIEW, syncOf } from './view-archive.ts';
import { accessOf, pagesOf } from './view-pages.ts';
import { findersOf, peopleOf } from './view-shelves.ts';
import { storySourceOf } from './view-stories.ts';
import { generatingOf, SUMMARY, summariesOf } from './view-summaries.ts';

/** What a view did to the world, in order. */
export type Deed = readonly [verb: string, ...details: unknown[]];

interface Beginning {
  readonly readings?: readonly Reading[];
  readonly notes?: readonly Note[];
  readonly tab?: ActiveTab;
  readonly granted?: readonly string[];
}

/** A small world in memory that views are tried in: plain signals, and a record of what was asked of it. */
export function createViewWorld(beginning: Beginning = {}) {
  const world = createWorld(beginning);
  return { world, sources: createSources(world) };
}

export type World = ReturnType<typeof createWorld>;

function createWorld({ readings = [], notes = [], tab, granted = ['*://*/*'] }: Beginning) {
  return {
    readings: signal(readings),
    notes: signal(notes),
    tab: signal(tab),
    granted: signal(granted),
    settings: signal<Settings>(DEFAULT_SETTINGS),
    draft: signal<NoteDraft | undefined>(undefined),
    /** What is known of each article's quotes and speakers from other articles. */
    same: signal<ReadonlyMap<number, readonly QuoteElsewhere[]>>(new Map()),
    ledgers: signal<ReadonlyMap<SpeakerKey, Ledger>>(new Map()),
    met: signal<ReadonlyMap<EntityId, MetElsewhere>>(new Map()),
    /** What whatever article is shown said before. */
    revisions: signal<readonly Revision[]>([]),
    selection: undefined as PageSelection | undefined,
    /** Where the pointer is in the page of the first tab. */
    pointed: signal<Span | undefined>(undefined),
    /** The story of each article that is not in the one story, and the names that the reader gave. */
    stories: signal<Readonly<Record<string, string | undefined>>>({}),
    names: signal<Readonly<Record<string, string | undefined>>>({}),
    /** Entities of whatever article is shown that other stories named. */
    metBefore: [] as readonly string[],
    /** What the reader answers when asked for permission. */
    answer: true,
    /** What writes and calls to the page come to. */
    outcome: success(undefined) as Result<void>,
    record: signal<BackupRecord>({}),
    /** What is known of syncing. */
    synced: signal<SyncRecord>({}),
    /** Whether Wikipedia may be asked, and what it answers. */
    asksWikipedia: signal(false),
    summary: success(SUMMARY) as Result<Summary>,
    /** Whether the browser has a model that summarizes, and what comes of it; without an outcome it goes on loading. */
    offer: undefined as Offer | undefined,
    generated: undefined as Result<string> | undefined,
    health: HEALTH,
    wiped: false,
    /** Whether the library is still making older articles findable. */
    indexing: signal(false),
    /** What any file is found to hold. */
    preview: success(PREVIEW) as Result<Omit<ImportPreview, 'bringBack'>>,
    deeds: [] as Deed[],
  };
}

interface Sources extends SidebarSources, PopupSources {
  readonly imports: ImportSource;
  readonly backups: BackupSource;
  readonly sync: SyncSource;
}

function createSources(world: World): Sources {
  return {
    library: libraryOf(world),
    pages: pagesOf(world),
    access: accessOf(world),
    settings: {
      watchSettings: (onChange) => world.settings.subscribe(onChange),
      async changeSettings(change) {
        world.settings.value = { ...world.settings.value, ...change };
      },
    },
    drafts: {
      watchDraft: (onChange) => world.draft.subscribe(onChange),
      async keepDraft(draft) {
        world.draft.value = draft;
      },
    },
    readMarkdown: async (text) => readMarkdown(text),
    context: { lookUp: async (entities) => ({ known: lookUp(entities), asOf: AS_OF }) },
    summaries: summariesOf(world),
    generating: generatingOf(world),
    async handOverDraft(draft) {
      world.draft.value = draft;
    },
    exports: {
      formats: [
        { id: 'html', name: 'Web page, to read and print (HTML)' },
        { id: 'markdown', name: 'Markdown' },
        { id: 'ris', name: 'References for EndNote or Citavi (RIS)' },
        { id: 'json', name: 'JSON' },
      ],
      exportArticles: (formatId, articles) => doing(world, 'export', formatId, articles),
      quotes: { toLink: toTextFragment, toMarkdown: toMarkdownQuote },
    },
    imports: importsOf(world),
    backups: backupsOf(world),
    sync: syncOf(world),
    now: () => '2025-03-07T09:00:00.000Z',
    newId: () => `note-${world.notes.value.length + 1}`,
  };
}

export async function doing(world: World, ...deed: Deed): Promise<Result<void>> {
  world.deeds.push(deed);
  return world.outcome;
}

export async function asking(world: World, ...deed: Deed): Promise<boolean> {
  world.deeds.push(deed);
  return world.answer;
}

function libraryOf(world: World): LibrarySource {
  const { readings, notes } = world;
  return {
    watchReading: (id, onChange) =>
      readings.subscribe((now) => {
        const reading = now.find(({ saved }) => saved.id === id);
        onChange(reading && { ...reading, analysis: applyCorrections(reading) });
      }),
    ...findersOf(world),
    ...peopleOf(world),
    watchNotes: (articleId, onChange) =>
      notes.subscribe((now) =>
        onChange(now.filter(({ target }) => articleId === undefined || target.articleId === articleId)),
      ),
    ...storySourceOf(world),
    watchTags: (onChange) =>
      notes.subscribe((now) => onChange([...new Set(now.flatMap(({ tags }) => tags))])),
    watchSameQuotes: (_, onChange) => world.same.subscribe(onChange),
    watchLedgers: (_, onChange) => world.ledgers.subscribe(onChange),
    watchMeetings: (_, onChange) => world.met.subscribe(onChange),
    watchRevisions: (_, onChange) => world.revisions.subscribe(onChange),
    async saveNote(note) {
      const done = await doing(world, 'saveNote', note);
      if (!done.ok) return done;
      notes.value = [note, ...notes.value.filter(({ id }) => id !== note.id)];
      return success(note);
    },
    async deleteNote(id) {
      const done = await doing(world, 'deleteNote', id);
      if (done.ok) notes.value = notes.value.filter((note) => note.id !== id);
      return done;
    },
    watchCorrections: (onChange) =>
      readings.subscribe((now) =>
        onChange(
          now.flatMap(({ corrections = [] }) => corrections).toSorted((a, b) => (a.at < b.at ? 1 : -1)),
        ),
      ),
    async saveCorrection(correction) {
      const done = await doing(world, 'saveCorrection', correction);
      if (done.ok) correctIn(world, correction.articleUrl, correction.id, correction);
      return done;
    },
    async deleteCorrection(id) {
      const done = await doing(world, 'deleteCorrection', id);
      if (done.ok) for (const { saved } of readings.value) correctIn(world, saved.canonicalUrl, id);
      return done;
    },
    async deleteArticle(id: ArticleId) {
      const before = readings.value;
      const done = await doing(world, 'deleteArticle', id);
      if (!done.ok) return done;
      readings.value = before.filter(({ saved }) => saved.id !== id);
      return success(async () => {
        readings.value = before;
        return success(undefined);
      });
    },
  };
}

function correctIn({ readings }: World, url: string, id: string, correction?: Correction): void {
  readings.value = readings.value.map((reading) => {
    if (reading.saved.canonicalUrl !== url) return reading;
    const others = (reading.corrections ?? []).filter((each) => each.id !== id);
    return { ...reading, corrections: correction ? [...others, correction] : others };
  });
}

/** A tab that shows this reading. */
export function tabOf({ saved }: Reading, tabId = 1): ActiveTab {
  return {
    tabId,
    url: saved.url,
    state: { status: 'article', url: saved.url, run: 'run', articleId: saved.id },
  };
}
