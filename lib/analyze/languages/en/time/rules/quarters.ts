import type { Parts, Place, TimeReading, TimeRule } from '../../../../time/rule.ts';
import { quarterValue, unitValue } from '../../../../time/timex.ts';
import { ordinalOf } from '../words.ts';
import { offsetOf, relative, rule, written } from './make.ts';

const QUARTER_OF = /^(\d{4})-Q([1-4])$/;

/** The quarter that results are reported for: the last full one, or the one named before. */
export function quarterInPlay(place: Place): { readonly year: number; readonly quarter: number } {
  const value = unitValue(place.reference, 'quarter', -1) ?? '';
  const named = QUARTER_OF.exec(place.last?.value ?? '');
  const quarter = Number((named ?? QUARTER_OF.exec(value))?.[2]);
  // A quarter named before counts without its year: that may have been the year-ago one it was compared with.
  const year = Number(value.slice(0, 4)) - (quarter > Number(value.slice(-1)) ? 1 : 0);
  return { year, quarter };
}

function readQuarter({ ordinal, y, y2, which, ago }: Parts, place: Place): TimeReading | undefined {
  const quarter = ordinalOf(ordinal);
  if (!(quarter <= 4)) return undefined;
  const year = y ?? y2;
  if (year) return written(quarterValue(Number(year), quarter));
  const now = place.reference;
  const running = Math.floor((now.month - 1) / 3) + 1;
  const rest = { open: `XXXX-Q${quarter}` };
  if (ago) return relative(place, quarterValue(now.year - 1, quarter), 'DATE', rest);
  if (which) return relative(place, quarterValue(now.year + (offsetOf(which) ?? 0), quarter), 'DATE', rest);
  const back = quarter > running && place.direction() !== 'future';
  // A quarter that is nearly a year off in one way is a quarter off in the other.
  const ahead = quarter === 1 && running === 4 && place.direction() === 'future';
  return relative(
    place,
    quarterValue(now.year + (back && quarter - running > 1 ? -1 : ahead ? 1 : 0), quarter),
    'DATE',
    { ...rest, confidence: 0.75 },
  );
}

/** Quarters and halves of the business year. */
export const quarters: readonly TimeRule[] = [
  rule(
    'quarter',
    "(?:(?:the |its |their )?(?:(?<y>(?:19|20)\\d\\d)(?:'s|’s)? |(?<which>last|this|next) year(?:'s|’s) |(?<ago>year-(?:ago|earlier) ))|the )?(?:fiscal[- ])?(?:(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th))(?: fiscal)?[- ](?:fiscal )?quarter(?:,? (?:of )?(?:fiscal )?(?<y2>(?:19|20)\\d\\d))?(?!-)",
    readQuarter,
  ),
  rule(
    'quarter of a named year',
    '(?:the )?(?<ordinal>first|second|third|fourth) quarter (?:of )?(?<which>last|this|next) year',
    readQuarter,
  ),
  rule('Q3', 'Q(?<q>[1-4])(?:,? {year})?', ({ q, year }, place) =>
    year
      ? written(quarterValue(Number(year), Number(q)))
      : relative(place, quarterValue(place.reference.year, Number(q)), 'DATE', { open: `XXXX-Q${q}` }),
  ),
  rule(
    'half',
    '(?:the )?(?<half>first|second) half(?: of)?,? (?:{year}|(?:the|(?<which>this|last|next)) year)',
    ({ half, year, which }, place) => {
      const number = /first/i.test(half ?? '') ? 1 : 2;
      if (year) return written(`${year}-H${number}`);
      return relative(place, `${place.reference.year + (offsetOf(which) ?? 0)}-H${number}`);
    },
  ),
  rule(
    'the quarter',
    'the (?:quarter(?! (?:of|century|mile|final))|latest (?:quarter|period))',
    (_, place) => {
      const { year, quarter } = quarterInPlay(place);
      return relative(place, quarterValue(year, quarter), 'DATE', { confidence: 0.6 });
    },
  ),
  rule(
    'year-ago quarter',
    '(?:(?:the|its) )?(?:(?:comparable|corresponding|same) )?(?:year-(?:ago|earlier) (?:quarter|period)|(?:quarter|period) (?:a year (?:ago|earlier)|last year))',
    (_, place) => {
      const { year, quarter } = quarterInPlay(place);
      const given = QUARTER_OF.test(place.last?.value ?? '') && year < place.reference.year ? year : year - 1;
      return relative(place, quarterValue(given, quarter), 'DATE', { confidence: 0.5 });
    },
  ),
];
