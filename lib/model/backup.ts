/** How often a backup is made by itself. */
export const BACKUP_RHYTHMS = ['off', 'daily', 'weekly'] as const;
export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number];

/** What is remembered of the backups, apart from the library itself. */
export interface BackupRecord {
  /** Of the library that is backed up: another one there means that the browser has deleted it since. */
  readonly canary?: string;
  /** When the last one was written, ISO 8601 in UTC, and the name of its file. */
  readonly lastAt?: string;
  readonly lastName?: string;
  /** When a file was last read back and found to be whole. */
  readonly checkedAt?: string;
}

/** How safe the library is on this machine. */
export interface Health {
  /** Whether the browser promised not to delete it when space runs short. */
  readonly persisted: boolean;
  /** Bytes; absent where the browser does not tell. */
  readonly used?: number;
  readonly left?: number;
  /** Requests to the internet that this page has made. */
  readonly requests: number;
}

/** The latest ones are kept, older ones deleted. */
export const KEPT_BACKUPS = 5;

const DAY_MS = 24 * 60 * 60 * 1000;
const EVERY_MS = { daily: DAY_MS, weekly: 7 * DAY_MS };

/** Whether it is time for the next backup. Times are ISO 8601; one that lies ahead, from a clock set wrong, counts for nothing. */
export function isBackupDue(rhythm: BackupRhythm, lastAt: string | undefined, now: string): boolean {
  if (rhythm === 'off') return false;
  const since = Date.parse(now) - Date.parse(lastAt ?? '');
  return Number.isNaN(since) || since < 0 || since >= EVERY_MS[rhythm];
}
