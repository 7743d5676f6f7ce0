/** What can go wrong in the world, by code; the wording is the interface's (`problem` in locales/*.yml). */
export const PROBLEM_CODES = [
  'noPermission',
  'restrictedPage',
  'privateWindow',
  'pageGone',
  'pageTooLarge',
  'noResponse',
  'quotaExceeded',
  'databaseBlocked',
  'databaseFailed',
  'setAside',
  'extensionUpdated',
  'noLeaveToSave',
  'backupFailed',
  'fileBroken',
  'fileForeign',
  'fileTooNew',
  'syncOff',
  'syncNoAccess',
  'syncUnreachable',
  'syncSlow',
  'syncRefused',
  'syncNoFolder',
  'syncFull',
  'syncFailed',
  'syncWrongPassphrase',
  'syncDamaged',
  'syncMissing',
  'syncForeign',
  'syncTooNew',
  'lookupOff',
  'lookupNone',
  'lookupFailed',
  'summaryFailed',
  'summaryTooLong',
  'unexpected',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A failure as plain data, fit for messages. `detail` is for the curious and never holds page text. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail?: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(code: ProblemCode, detail?: string): Result<never> {
  return { ok: false, problem: detail === undefined ? { code } : { code, detail } };
}
