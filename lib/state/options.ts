import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { append } from '../model/append.ts';
import type { Correction } from '../model/correction.ts';
import type { Keeping } from '../model/keeping.ts';
import type { Problem } from '../model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { type Backups, createBackups } from './backups.ts';
import { createForgetting, type Forgetting, type ForgettingSource } from './forgetting.ts';
import { isAllSites } from './match-pattern.ts';
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
  readonly library: Pick<LibrarySource, 'watchCorrections' | 'deleteCorrection'> & ForgettingSource;
}

/** A site that may be read, with the match patterns that say so; without a host it stands for all sites. */
export interface GrantedSite {
  readonly host?: string;
  readonly patterns: readonly string[];
}

/** What the reader may choose, and take back: sites, corrections, look, paint, backups. */
export interface Options {
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
  /** Adds a site that is never read; false means that these words name no site. */
  addNever(words: string): boolean;
  removeNever(host: string): void;
  /** Says what is kept of a site, or nothing of its own any more; false means that these words name no site. */
  keepSite(words: string, keep: Keeping | undefined): boolean;
  /** Lets pages like these be read again. */
  removeNotArticle(pattern: string): void;
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
  const setNever = (neverSites: readonly string[]) => void settings.changeSettings({ neverSites });
  return {
    settings: now,
    backups,
    sync,
    summaries,
    forgetting,
    undo,
    corrections,
    problem,
    sites: computed(() => sitesOf(granted.value)),
    change: (change) => settings.changeSettings(change),
    allowAll: () => access.askForAllSites(),
    async takeBack({ patterns }) {
      for (const pattern of patterns) await access.takeBack(pattern);
    },
    addNever(words) {
      const host = hostIn(words);
      if (host === undefined) return false;
      setNever([...new Set([...now.value.neverSites, host])].sort());
      return true;
    },
    removeNever: (host) => setNever(now.value.neverSites.filter((site) => site !== host)),
    keepSite(words, keep) {
      const host = hostIn(words);
      if (host === undefined) return false;
      const others = now.value.keepSites.filter((site) => site.host !== host);
      const all = keep === undefined ? others : [...others, { host, keep }];
      void settings.changeSettings({ keepSites: all.sort((a, b) => (a.host < b.host ? -1 : 1)) });
      return true;
    },
    removeNotArticle: (pattern) =>
      void settings.changeSettings({ notArticles: now.value.notArticles.filter((each) => each !== pattern) }),
    async takeBackCorrection({ id }) {
      const result = await library.deleteCorrection(id);
      problem.value = result.ok ? undefined : result.problem;
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

/** The host in what the reader typed: an address or a bare name. */
export function hostIn(words: string): string | undefined {
  const typed = words.trim();
  const address = /^https?:\/\//iu.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || /\s/u.test(typed) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost' ? hostname : undefined;
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
