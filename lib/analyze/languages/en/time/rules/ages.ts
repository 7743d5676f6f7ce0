import type { TimeRule } from '../../../../time/rule.ts';
import { NUMBERS, ordinalOf } from '../words.ts';
import { rule, written } from './make.ts';

const TENS = 'twent|thirt|fort|fift|sixt|sevent|eight|ninet';

/** Decades and centuries. */
export const ages: readonly TimeRule[] = [
  rule(
    'decade in figures',
    "(?:(?:the |(?=early|late|mid))?(?:{early})?|the )(?<c>1[5-9]|20)(?<d>\\d)0(?:'|’)?s",
    ({ c, d }) => written(`${c}${d}`),
  ),
  rule(
    'short decade',
    "(?:the )?(?:(?:early|late|mid)[ -])?(?:(?:'|’)(?<a>\\d)0s|(?<=the )(?<b>[2-9])0s)",
    ({ a, b }) => {
      const tens = Number(a ?? b);
      return written(`${tens < 3 ? '20' : '19'}${tens}`, 'DATE', { confidence: 0.75 });
    },
  ),
  rule('decade in words', `the (?:(?:early|late|mid)[ -])?(?<tens>${TENS})ies`, ({ tens }) => {
    const number = NUMBERS[`${(tens ?? '').toLowerCase()}y`];
    return number === undefined ? undefined : written(`19${number / 10}`, 'DATE', { confidence: 0.75 });
  }),
  rule(
    'century',
    '(?:the )?(?:(?:early|late|mid)[ -])?(?:(?<n>\\d{1,2})(?:st|nd|rd|th)|{ordinal})[ -]century(?<bc> b\\.c\\.| bce?)?',
    ({ n, ordinal, bc }) => {
      const number = n ? Number(n) : ordinalOf(ordinal);
      if (!number || number > 21 || bc) return undefined;
      return written(String(number - 1).padStart(2, '0'));
    },
  ),
];
