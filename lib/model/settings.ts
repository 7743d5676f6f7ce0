/** What the reader chose. */
export interface Settings {
  readonly look: 'system' | 'light' | 'dark';
  /** Hosts that are never read, whatever was granted. */
  readonly neverSites: readonly string[];
  /** Paint people, quotes and dates in the page without being asked. */
  readonly paintPage: boolean;
}

export const DEFAULT_SETTINGS: Settings = { look: 'system', neverSites: [], paintPage: false };
