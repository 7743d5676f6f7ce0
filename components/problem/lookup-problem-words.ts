import { i18n } from '#i18n';
import type { ProblemCode } from '../../lib/model/result.ts';

/** The problems that only asking Wikipedia, or the browser’s own model, can have. */
export type LookupProblemCode = Extract<ProblemCode, `lookup${string}` | `summary${string}`>;

/** The wording of the problems of asking Wikipedia, or the browser’s own model. */
export const LOOKUP_PROBLEMS: {
  readonly [Code in LookupProblemCode]: () => { what: string; next: string; again: boolean };
} = {
  lookupOff: () => ({
    what: i18n.t('problem.lookupOff'),
    next: i18n.t('problem.lookupOffNext'),
    again: false,
  }),
  lookupNone: () => ({
    what: i18n.t('problem.lookupNone'),
    next: i18n.t('problem.lookupNoneNext'),
    again: false,
  }),
  lookupFailed: () => ({
    what: i18n.t('problem.lookupFailed'),
    next: i18n.t('problem.lookupFailedNext'),
    again: true,
  }),
  summaryFailed: () => ({
    what: i18n.t('problem.summaryFailed'),
    next: i18n.t('problem.summaryFailedNext'),
    again: true,
  }),
  summaryTooLong: () => ({
    what: i18n.t('problem.summaryTooLong'),
    next: i18n.t('problem.summaryTooLongNext'),
    again: false,
  }),
};

export const isOfLookup = (code: ProblemCode): code is LookupProblemCode => code in LOOKUP_PROBLEMS;
