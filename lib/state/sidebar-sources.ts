import type { ContextSource } from './context.ts';
import type { GeneratingSource } from './generated.ts';
import type { NoteTexts } from './note-desk.ts';
import type {
  AccessSource,
  DraftSource,
  ExportSource,
  LibrarySource,
  PageSource,
  SettingsSource,
} from './sources.ts';
import type { SummarySource } from './summaries.ts';

/** What the sidebar is fed by. */
export interface SidebarSources {
  readonly library: LibrarySource;
  readonly pages: PageSource;
  readonly access: AccessSource;
  readonly settings: SettingsSource;
  readonly drafts: DraftSource;
  readonly readMarkdown: NoteTexts['readMarkdown'];
  readonly exports: ExportSource;
  readonly context: ContextSource;
  readonly summaries: SummarySource;
  readonly generating: GeneratingSource;
  readonly now: () => string;
  readonly newId: () => string;
}
