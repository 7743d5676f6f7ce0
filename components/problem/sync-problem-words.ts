import { i18n } from '#i18n';
import type { ProblemCode } from '../../lib/model/result.ts';

/** The problems that only syncing can have. */
export type SyncProblemCode = Extract<ProblemCode, `sync${string}`>;

/** The wording of the problems of syncing. */
export const SYNC_PROBLEMS: {
  readonly [Code in SyncProblemCode]: () => { what: string; next: string; again: boolean };
} = {
  syncOff: () => ({ what: i18n.t('problem.syncOff'), next: i18n.t('problem.syncOffNext'), again: false }),
  syncNoAccess: () => ({
    what: i18n.t('problem.syncNoAccess'),
    next: i18n.t('problem.syncNoAccessNext'),
    again: false,
  }),
  syncUnreachable: () => ({
    what: i18n.t('problem.syncUnreachable'),
    next: i18n.t('problem.syncUnreachableNext'),
    again: true,
  }),
  syncSlow: () => ({ what: i18n.t('problem.syncSlow'), next: i18n.t('problem.syncSlowNext'), again: true }),
  syncRefused: () => ({
    what: i18n.t('problem.syncRefused'),
    next: i18n.t('problem.syncRefusedNext'),
    again: true,
  }),
  syncNoFolder: () => ({
    what: i18n.t('problem.syncNoFolder'),
    next: i18n.t('problem.syncNoFolderNext'),
    again: true,
  }),
  syncFull: () => ({ what: i18n.t('problem.syncFull'), next: i18n.t('problem.syncFullNext'), again: true }),
  syncFailed: () => ({
    what: i18n.t('problem.syncFailed'),
    next: i18n.t('problem.syncFailedNext'),
    again: true,
  }),
  syncWrongPassphrase: () => ({
    what: i18n.t('problem.syncWrongPassphrase'),
    next: i18n.t('problem.syncWrongPassphraseNext'),
    again: false,
  }),
  syncDamaged: () => ({
    what: i18n.t('problem.syncDamaged'),
    next: i18n.t('problem.syncDamagedNext'),
    again: true,
  }),
  syncMissing: () => ({
    what: i18n.t('problem.syncMissing'),
    next: i18n.t('problem.syncMissingNext'),
    again: true,
  }),
  syncForeign: () => ({
    what: i18n.t('problem.syncForeign'),
    next: i18n.t('problem.syncForeignNext'),
    again: false,
  }),
  syncTooNew: () => ({
    what: i18n.t('problem.syncTooNew'),
    next: i18n.t('problem.syncTooNewNext'),
    again: true,
  }),
};

export const isOfSyncing = (code: ProblemCode): code is SyncProblemCode => code in SYNC_PROBLEMS;
