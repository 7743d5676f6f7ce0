import type { AddressPattern } from './address-pattern.ts';
import type { BackupRhythm } from './backup.ts';
import type { Keeping, SiteKeeping, TextMonths } from './keeping.ts';

/** What the reader chose. */
export interface Settings {
  readonly look: 'system' | 'light' | 'dark';
  /** Hosts that are never read, whatever was granted. */
  readonly neverSites: readonly string[];
  /** Addresses of which the reader said that they hold no article: read only when asked for. */
  readonly notArticles: readonly AddressPattern[];
  /** Paint people, quotes and dates in the page without being asked. */
  readonly paintPage: boolean;
  /** Show a button beside selected words of an article: the one thing that is ever added to a page. */
  readonly noteButton: boolean;
  /** How often a copy of everything goes into the downloads folder. */
  readonly backup: BackupRhythm;
  /** What is kept of what is read, where nothing else was said of its site. */
  readonly keep: Keeping;
  /** In order of the hosts. */
  readonly keepSites: readonly SiteKeeping[];
  readonly textMonths: TextMonths;
  /** Whether pages in private windows are read, and kept like any other. */
  readonly privateWindows: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  look: 'system',
  neverSites: [],
  notArticles: [],
  paintPage: false,
  noteButton: false,
  backup: 'off',
  keep: 'everything',
  keepSites: [],
  textMonths: 0,
  privateWindows: false,
};
