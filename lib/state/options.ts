import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { append } from '../model/append.ts';
import type { Correction } from '../model/correction.ts';
import type { Problem, Result } from '../model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { type Backups, createBackups } from './backups.ts';
import { createForgetting, type Forgetting, type ForgettingSource } from './forgetting.ts';
import { isAllSites } from './match-pattern.ts';
import { createSettingLists, type SettingLists } from './setting-lists.ts';
import type {
  AccessSource,
  BackupSource,
  LibrarySource,
  PageSource,
  SettingsSource,
  SyncSource,
} from './sources.ts';
import { createSummaryDesk, type SummaryDesk, type SummarySource } from './summaries.ts';
import { createSyncDesk, type SyncDesk } from './sync-desk.ts';
import { createUndoOffer, type UndoOffer } from './undo.ts';

export interface OptionsSources {
  readonly access: AccessSource;
  readonly settings: SettingsSource;
  readonly backups: BackupSource;
  readonly sync: SyncSource;
  readonly summaries: SummarySource;
  readonly pages: Pick<PageSource, 'openPage'>;
  readonly library: Pick<LibrarySource, 'watchCorrections' | 'saveCorrection' | 'deleteCorrection'> &
    ForgettingSource;
}

/** A site that may be read, with the match patterns that say so; without a host it stands for all sites. */
export interface GrantedSite {
  readonly host?: string;
  readonly patterns: readonly string[];
}

/** What the reader may choose, and take back: sites, corrections, look, paint, backups. */
export interface Options extends SettingLists {
  readonly settings: ReadonlySignal<Settings>;
  readonly sites: ReadonlySignal<readonly GrantedSite[]>;
  readonly backups: Backups;
  readonly sync: SyncDesk;
  readonly summaries: SummaryDesk;
  readonly forgetting: Forgetting;
  readonly undo: UndoOffer;
  /** What was corrected in articles, the last one first. */
  readonly corrections: ReadonlySignal<readonly Correction[]>;
  /** Why a correction could not be taken back. */
  readonly problem: ReadonlySignal<Problem | undefined>;
  change(change: Partial<Settings>): Promise<void>;
  allowAll(): Promise<boolean>;
  takeBack(site: GrantedSite): Promise<void>;
  takeBackCorrection(correction: Correction): Promise<void>;
  openPage: PageSource['openPage'];
  dispose(): void;
}

export function createOptions({ access, settings, pages, library, ...sources }: OptionsSources): Options {
  const now = signal<Settings>(DEFAULT_SETTINGS);
  const granted = signal<readonly string[]>([]);
  const backups = createBackups(sources.backups, settings);
  const sync = createSyncDesk(sources.sync);
  const summaries = createSummaryDesk(sources.summaries);
  const corrections = signal<readonly Correction[]>([]);
  const problem = signal<Problem | undefined>(undefined);
  const undo = createUndoOffer();
  const forgetting = createForgetting(library, undo, problem);
  const stops = [
    library.watchCorrections((made) => {
      corrections.value = made;
    }),
    settings.watchSettings((changed) => {
      now.value = changed;
    }),
    access.watchGranted((patterns) => {
      granted.value = patterns;
    }),
  ];
  return {
    settings: now,
    backups,
    sync,
    summaries,
    forgetting,
    undo,
    ...createSettingLists(now, settings, undo),
    corrections,
    problem,
    sites: computed(() => sitesOf(granted.value)),
    change: (change) => settings.changeSettings(change),
    allowAll: () => access.askForAllSites(),
    async takeBack({ patterns }) {
      for (const pattern of patterns) await access.takeBack(pattern);
    },
    async takeBackCorrection(correction) {
      const tell = (result: Result<void>) => {
        problem.value = result.ok ? undefined : result.problem;
        return result.ok;
      };
      if (!tell(await library.deleteCorrection(correction.id))) return;
      const goBack = async () => void tell(await library.saveCorrection(correction));
      undo.propose({ what: 'correctionTakenBack', undo: goBack });
    },
    openPage: pages.openPage,
    dispose() {
      for (const stop of stops) stop();
      backups.dispose();
      sync.dispose();
      summaries.dispose();
      forgetting.dispose();
    },
  };
}

/** The sites that match patterns stand for, each once, all of them first. */
function sitesOf(patterns: readonly string[]): readonly GrantedSite[] {
  const all = patterns.filter(isAllSites);
  const hosts = new Map<string, string[]>();
  for (const pattern of patterns) {
    if (isAllSites(pattern)) continue;
    const host = pattern.replace(/^[^/]*\/\//u, '').replace(/\/\*?$/u, '');
    append(hosts, host, pattern);
  }
  const sites = [...hosts].map(([host, theirs]) => ({ host, patterns: theirs }));
  return all.length > 0 ? [{ patterns: all }, ...sites] : sites;
}
