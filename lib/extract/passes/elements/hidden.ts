import { type ElementPass, labelWords } from '../element-pass.ts';

/** What the page itself hides from sight. */
export const hidden: ElementPass = {
  name: 'hidden',
  selector: '[hidden],[aria-hidden="true"]:not(p),[style*="display:none"],[style*="display: none"]',
  labels: labelWords('visually-?hidden sr-only screen-reader-text skip-?link u-visually-hidden print-only'),
  atMost: 0.3,
  evenInSentences: true,
};
