import type { Parts, Place, TimeReading, TimeRule } from '../../../../time/rule.ts';
import { monthValue } from '../../../../time/timex.ts';
import { isCapital, monthOf } from '../words.ts';
import { yearOfMonth } from './choose-year.ts';
import { afterLast, offsetOf, relative, rule, written } from './make.ts';

/** Words before a month's name that make sure that it is the month: May, March and August are also other words. */
const LEADS_TO_MONTH =
  /\b(?:in|since|last|until|till|of|by|from|to|through|and|for|during|before|after|this|next|between|around|late|early|mid|every|each)[ -]$/i;
const TITLES = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|President|Minister|Theresa)\.? $/;

function isMonth(parts: Parts, { before, after }: Place): boolean {
  const word = parts.month ?? '';
  if (!isCapital(word) || TITLES.test(before)) return false;
  if (parts.early || LEADS_TO_MONTH.test(before)) return true;
  // "the March accession", but not "the March on Rome"
  if (/\b(?:the|a|its|their|his|her) $/i.test(before) && /^ [a-z]{4,}/.test(after)) return true;
  if (/^(?:may|march|mar\.?)$/i.test(word)) return false;
  return !/^ [A-Z][a-z]/.test(after); // "April Jones"
}

/** The month that "last May", "this September", "next March" means. */
function readNamedMonth(parts: Parts, place: Place): TimeReading | undefined {
  if (!isCapital(parts.month)) return undefined;
  const month = monthOf(parts.month);
  const { year, month: now } = place.reference;
  const offset = offsetOf(parts.which) ?? 0;
  const chosen =
    offset < 0 ? (month < now ? year : year - 1) : offset > 0 ? (month > now ? year : year + 1) : year;
  const value = monthValue({ year: chosen, month });
  return relative(place, value, 'DATE', { open: `XXXX${value.slice(4)}` });
}

/** Months, with and without a year. */
export const months: readonly TimeRule[] = [
  rule('month and year', '{early}?{month}(?: of|,)? {year}(?! ?(?:percent|%))', ({ month, year }) =>
    isCapital(month) ? written(monthValue({ year: Number(year), month: monthOf(month) })) : undefined,
  ),
  // August of "August and September 1914"
  rule(
    'month of a range',
    '{early}?{month}(?=(?: (?:and|to|or|through|until) | ?[-–—/] ?){early2=early}?{other=month},? {year})',
    ({ month, year }) =>
      isCapital(month) ? written(monthValue({ year: Number(year), month: monthOf(month) })) : undefined,
  ),
  rule(
    'month of a named year',
    '{early}?{month},? (?:of )?(?<which>last|this|next|that|the same|the following|the previous) year',
    ({ month, which = '' }, place) => {
      if (!isCapital(month)) return undefined;
      const counted = /that|same|following|previous/i.test(which);
      const base = (counted ? place.last?.day : undefined) ?? place.reference;
      const value = monthValue({ year: base.year + (offsetOf(which) ?? 0), month: monthOf(month) });
      return counted ? afterLast(place, value) : relative(place, value);
    },
  ),
  rule('named month', '{early}?(?<which>this past|this coming|last|this|next) {month}', readNamedMonth),
  rule('month', '{early}?{month}', (parts, place) => {
    if (!isMonth(parts, place)) return undefined;
    const month = monthOf(parts.month);
    const value = monthValue({ year: yearOfMonth(place, month), month });
    return relative(place, value, 'DATE', { open: `XXXX${value.slice(4)}`, confidence: 0.75 });
  }),
];
