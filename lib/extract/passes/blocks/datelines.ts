import { findDate } from '../../metadata/dates.ts';
import type { BlockPass } from '../block-pass.ts';

const CLOCK = /^(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\w{2,4})?)$/i;
const OF_A_DATE =
  /\b(?:(?:last )?(?:published|updated|posted|modified|created)(?: (?:on|at|by))?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]m|(?:the )?(?:associated press|canadian press|reuters|afp|dpa))\b/gi;
const SIGNATURE = /^[—–-] .*@/; // below a quoted post: it says who spoke
const LONGEST = 90; // characters
const MOST_OTHER_LETTERS = 32; // beside the date: a weekday, "Published", a time zone, a short name

/** Lines that are a date or a time and hardly anything else. */
export const datelines: BlockPass = {
  name: 'datelines',
  run: (blocks) =>
    blocks.filter(
      ({ text }) => SIGNATURE.test(text) || text.length > LONGEST || !(CLOCK.test(text) || isDateline(text)),
    ),
};

function isDateline(text: string): boolean {
  const date = findDate(text, { dayFirst: true });
  if (!date) return false;
  const rest = (text.slice(0, date.start) + text.slice(date.end)).replace(OF_A_DATE, '');
  return (
    (rest.match(/\p{L}/gu)?.length ?? 0) <= MOST_OTHER_LETTERS &&
    !/[.!?]["”’]?$/.test(text.replace(/[ap]\.m\.$/, ''))
  );
}
