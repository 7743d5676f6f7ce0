import { type ReadonlySignal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import { FORMAT_IDS } from '../../lib/export/format-ids.ts';
import { toMarkdownQuote } from '../../lib/export/markdown-quote.ts';
import { toTextFragment } from '../../lib/export/text-fragment.ts';
import { callBackground, callPage } from '../../lib/messages/send.ts';
import type { Problem } from '../../lib/model/result.ts';
import { createAccessSource } from '../../lib/platform/access.ts';
import { createDraftSource, handOverDraft } from '../../lib/platform/drafts.ts';
import { createPageSource } from '../../lib/platform/page-source.ts';
import { createSettingsSource } from '../../lib/platform/settings.ts';
import { createGeneratingSource } from '../../lib/platform/summarizer.ts';
import type { PopupSources } from '../../lib/state/popup.ts';
import type { SidebarSources } from '../../lib/state/sidebar-sources.ts';
import type { BackupSource, ImportSource, SyncSource } from '../../lib/state/sources.ts';
import type { SummarySource } from '../../lib/state/summaries.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { indexOlder } from '../../lib/store/index-older.ts';
import { createLibrarySource } from '../../lib/store/library-source.ts';
import { onDemand } from './on-demand.ts';
import { backUpWhenDue, createBackupSource } from './view-backups.ts';
import { createRecovery } from './view-recovery.ts';
import { createSummarySource } from './view-summaries.ts';
import { createSyncSource } from './view-sync.ts';

// The keys are made of ids; a test goes through all formats.
const translate = i18n.t as (key: string) => string;

export interface ViewSources extends SidebarSources, PopupSources {
  readonly imports: ImportSource;
  readonly backups: BackupSource;
  readonly sync: SyncSource;
  readonly summaries: SummarySource;
  /** To be called when a view has started. */
  readonly backUpWhenDue: () => Promise<void>;
  /** Makes older articles findable: a page lives longer than the background, which does the same. */
  readonly indexOlder: () => Promise<void>;
  /** A problem with the library that arose while it was followed. */
  readonly trouble: ReadonlySignal<Problem | undefined>;
  /** To be called when the reader has read what the trouble was. */
  readonly markTold: () => Promise<void>;
  /** To be called with what a view died of; the value says whether it may be shown again. */
  readonly recover: (error: unknown) => Promise<boolean>;
}

/** All that a view is fed by: the library, tabs and pages, permissions, settings, drafts and export. */
export function createViewSources(): ViewSources {
  const database = openDatabase();
  const settings = createSettingsSource();
  const trouble = signal<Problem | undefined>(undefined);
  const recover = createRecovery(trouble);
  const library = createLibrarySource(database, {
    onError: recover,
    onHeld(isHeld) {
      trouble.value = isHeld ? { code: 'databaseBlocked' } : undefined;
    },
  });
  library.watchUntold((isUntold) => {
    if (isUntold) trouble.value = { code: 'setAside' };
    else if (trouble.value?.code === 'setAside') trouble.value = undefined;
  });
  return {
    library,
    trouble,
    markTold: library.markTold,
    recover,
    pages: createPageSource({
      readTab: (tabId, anyway) => callBackground('readTab', { tabId, anyway }),
      paint: (tabId, spans) => callPage(tabId, 'paint', { spans }),
      reveal: (tabId, span) => callPage(tabId, 'reveal', { span }),
      readSelection: (tabId) => callPage(tabId, 'readSelection', {}),
    }),
    access: createAccessSource(),
    settings,
    drafts: createDraftSource(),
    handOverDraft,
    readMarkdown: async (text) => (await import('../../lib/markdown/read-markdown.ts')).readMarkdown(text),
    exports: {
      formats: FORMAT_IDS.map((id) => ({ id, name: translate(`format.${id}`) })),
      exportArticles: (...request) =>
        onDemand(
          () => import('./view-exports.ts'),
          ({ createExporter }) => createExporter(database)(...request),
        ),
      quotes: { toLink: toTextFragment, toMarkdown: toMarkdownQuote },
    },
    context: {
      async lookUp(entities) {
        const { AS_OF, lookUp } = await import('../../lib/context/look-up.ts');
        return { known: lookUp(entities), asOf: AS_OF };
      },
    },
    summaries: createSummarySource(),
    generating: createGeneratingSource(),
    backups: createBackupSource(database),
    sync: createSyncSource(),
    backUpWhenDue: async () => {
      const done = await backUpWhenDue(database, new Date().toISOString());
      if (!done.ok) trouble.value = done.problem;
    },
    indexOlder: () => indexOlder(database),
    imports: {
      readFile: (...request) =>
        onDemand(
          () => import('./view-imports.ts'),
          ({ createImportSource }) => createImportSource(database, settings).readFile(...request),
        ),
    },
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  };
}
