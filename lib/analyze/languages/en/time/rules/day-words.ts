import { addDays } from '../../../../time/calendar.ts';
import type { TimeRule } from '../../../../time/rule.ts';
import { dayValue } from '../../../../time/timex.ts';
import { PARTS_OF_DAY } from '../words.ts';
import { relative, rule } from './make.ts';

const suffixOf = (part: string | undefined): string => (part ? `T${PARTS_OF_DAY[part.toLowerCase()]}` : '');

/** Today, yesterday, tomorrow and the parts of those days. */
export const dayWords: readonly TimeRule[] = [
  rule(
    'today',
    "(?:(?:{earlier}|(?:mid[- ])?(?<first>morning|afternoon|evening)) )?(?<word>today|yesterday|tomorrow)(?:(?<end>'s|’s)|(?:'s|’s)? {part})?",
    ({ word = '', part, first }, place) => {
      const offset = /^y/i.test(word) ? -1 : /^tom/i.test(word) ? 1 : 0;
      // "the leaders of today", "today's world": these days
      const vague =
        offset === 0 &&
        (/\b(?:of|than) $/i.test(place.before) ||
          /^ (?:world|society|standards|youth|economy|kids)\b/i.test(place.after));
      if (vague || (offset === 0 && place.narrative))
        return relative(place, 'PRESENT_REF', 'DATE', { open: 'PRESENT_REF' });
      const suffix = suffixOf(part ?? first);
      const value = `${dayValue(addDays(place.reference, offset))}${suffix}`;
      return relative(place, value, suffix ? 'TIME' : 'DATE', {
        confidence: 0.95,
        open: `XXXX-XX-XX${suffix}`,
      });
    },
  ),
  rule('tonight', "(?:{earlier} )?tonight(?<end>'s|’s)?", (_, place) =>
    relative(place, `${dayValue(place.reference)}TNI`, 'TIME', { open: 'XXXX-XX-XXTNI' }),
  ),
  rule(
    'this morning',
    "(?:{earlier} )?(?<which>this|last) {part}(?<end>'s|’s)?",
    ({ which, part }, place) => {
      const day = addDays(place.reference, /last/i.test(which ?? '') ? -1 : 0);
      return relative(place, `${dayValue(day)}${suffixOf(part)}`, 'TIME', {
        open: `XXXX-XX-XX${suffixOf(part)}`,
      });
    },
  ),
  rule('that morning', '(?:that|the same) {part}', ({ part }, place) => {
    if (!place.last || !/^\d{4}-\d\d-\d\d/.test(place.last.value)) return undefined;
    return {
      type: 'TIME',
      value: `${dayValue(place.last.day)}${suffixOf(part)}`,
      from: 'last',
      confidence: 0.7,
    };
  }),
];
