import type { LastDate, Parts, Place, TimeReading, TimeRule } from '../../../../time/rule.ts';
import { SEASONS } from '../words.ts';
import { afterLast, offsetOf, relative, rule, written } from './make.ts';

/** First month of each season, in the northern half of the world. */
const BEGINS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

function seasonOf(word: string | undefined) {
  return SEASONS[(word ?? '').toLowerCase()];
}

/** "In 2019 …, the following spring": the season beside the last date that was named. */
function seasonBeside({ day, value }: LastDate, code: keyof typeof BEGINS, offset: number): string {
  const { year, month } = day;
  const isYear = /^\d{4}$/.test(value);
  const inYear = offset > 0 ? month < BEGINS[code] : month >= BEGINS[code] + 3;
  return `${!isYear && inYear ? year : year + offset}-${code}`;
}

function readSeason({ season, which }: Parts, place: Place): TimeReading | undefined {
  const code = seasonOf(season);
  if (!code) return undefined;
  if (place.last && /following|previous/i.test(which ?? ''))
    return afterLast(place, seasonBeside(place.last, code, offsetOf(which) ?? 0));
  const { year, month } = place.reference;
  const offset = /this past/i.test(which ?? '') ? -1 : /coming/i.test(which ?? '') ? 1 : offsetOf(which);
  const begun = month >= BEGINS[code];
  const over = month >= BEGINS[code] + 3;
  let chosen = year;
  if (offset === -1) chosen = code === 'WI' ? (begun ? year : year - 1) : over ? year : year - 1;
  else if (offset === 1) chosen = begun ? year + 1 : year;
  else if (offset === undefined && !begun && !place.narrative && place.direction() !== 'future')
    chosen = year - 1;
  return relative(place, `${chosen}-${code}`, 'DATE', { open: `XXXX-${code}`, confidence: 0.75 });
}

/** Spring, summer, fall and winter. */
export const seasons: readonly TimeRule[] = [
  rule(
    'season of a year',
    '(?:the )?(?:(?:early|late|mid)[- ])?{season}(?:,? of|,| in)? {year}(?:[-–/]\\d{2,4})?',
    ({ season, year }) => written(`${year}-${seasonOf(season)}`),
  ),
  rule(
    'named season',
    '(?:{earlier} )?(?<which>last|this|next|this past|this coming|the previous|the following) {season}',
    readSeason,
  ),
  rule('season', '(?:{early})?(?:the |(?<start>in ))?(?:(?:early|late|mid)[- ])?{season}', (parts, place) => {
    const whole = place.text.slice(place.start, place.end);
    const fall = /^fall$/i.test(parts.season ?? '');
    const led =
      /^(?:the|in|early|late|mid)[ -]/i.test(whole) ||
      /\b(?:in|this|by|until|since|during|of|late|early) $/i.test(place.before);
    if (
      !led ||
      (fall && !/^in the |^(?:early|late) /i.test(whole) && !/\bin the fall$/i.test(place.before + whole))
    )
      return undefined;
    if (
      /^(?: (?:of|in) (?:the )?[A-Z]| (?:Olympics|Games|School|camp)|-)/.test(place.after) ||
      (/^spring$/i.test(parts.season ?? '') && /^ (?:water|from|up)/.test(place.after))
    )
      return undefined;
    return readSeason(parts, place);
  }),
];
