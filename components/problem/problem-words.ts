import { i18n } from '#i18n';
import type { ProblemCode } from '../../lib/model/result.ts';
import { isOfLookup, LOOKUP_PROBLEMS } from './lookup-problem-words.ts';
import { isOfSyncing, SYNC_PROBLEMS } from './sync-problem-words.ts';

/** What happened, what to do next, and whether trying again may help. */
export interface ProblemWords {
  readonly what: string;
  readonly next: string;
  readonly again: boolean;
}

/** The wording of every problem: the one place where it is chosen. */
export function problemWords(code: ProblemCode): ProblemWords {
  if (isOfSyncing(code)) return SYNC_PROBLEMS[code]();
  if (isOfLookup(code)) return LOOKUP_PROBLEMS[code]();
  switch (code) {
    case 'noPermission':
      return { what: i18n.t('problem.noPermission'), next: i18n.t('problem.noPermissionNext'), again: false };
    case 'restrictedPage':
      return {
        what: i18n.t('problem.restrictedPage'),
        next: i18n.t('problem.restrictedPageNext'),
        again: false,
      };
    case 'privateWindow':
      return {
        what: i18n.t('problem.privateWindow'),
        next: i18n.t('problem.privateWindowNext'),
        again: false,
      };
    case 'pageGone':
      return { what: i18n.t('problem.pageGone'), next: i18n.t('problem.pageGoneNext'), again: false };
    case 'pageTooLarge':
      return { what: i18n.t('problem.pageTooLarge'), next: i18n.t('problem.pageTooLargeNext'), again: false };
    case 'noResponse':
      return { what: i18n.t('problem.noResponse'), next: i18n.t('problem.noResponseNext'), again: true };
    case 'quotaExceeded':
      return {
        what: i18n.t('problem.quotaExceeded'),
        next: i18n.t('problem.quotaExceededNext'),
        again: true,
      };
    case 'databaseBlocked':
      return {
        what: i18n.t('problem.databaseBlocked'),
        next: i18n.t('problem.databaseBlockedNext'),
        again: true,
      };
    case 'databaseFailed':
      return {
        what: i18n.t('problem.databaseFailed'),
        next: i18n.t('problem.databaseFailedNext'),
        again: true,
      };
    case 'setAside':
      return { what: i18n.t('problem.setAside'), next: i18n.t('problem.setAsideNext'), again: false };
    case 'extensionUpdated':
      return {
        what: i18n.t('problem.extensionUpdated'),
        next: i18n.t('problem.extensionUpdatedNext'),
        again: true,
      };
    case 'noLeaveToSave':
      return {
        what: i18n.t('problem.noLeaveToSave'),
        next: i18n.t('problem.noLeaveToSaveNext'),
        again: false,
      };
    case 'backupFailed':
      return { what: i18n.t('problem.backupFailed'), next: i18n.t('problem.backupFailedNext'), again: true };
    case 'fileBroken':
      return { what: i18n.t('problem.fileBroken'), next: i18n.t('problem.fileBrokenNext'), again: false };
    case 'fileForeign':
      return { what: i18n.t('problem.fileForeign'), next: i18n.t('problem.fileForeignNext'), again: false };
    case 'fileTooNew':
      return { what: i18n.t('problem.fileTooNew'), next: i18n.t('problem.fileTooNewNext'), again: false };
    case 'unexpected':
      return { what: i18n.t('problem.unexpected'), next: i18n.t('problem.unexpectedNext'), again: true };
  }
}
