import type { Parts, Place, TimeReading, TimeRule } from '../../../../time/rule.ts';
import { durationValue } from '../../../../time/timex.ts';
import { numberOf, unitOf } from '../words.ts';
import { rule, written } from './make.ts';
import { amountOf } from './offsets.ts';

const RATE =
  /(?:[$£€¥][\d.,]+|percent|million|billion|times|once|twice|dollars|euros|%|people|barrels|tons|rubles|points|hours|days|cents)(?: \w+)? $/i;

function readDuration(parts: Parts, place: Place): TimeReading | undefined {
  const { amount = '', units, more, half, rel } = parts;
  if (/\bas $/i.test(place.before)) return undefined; // "in as many years"
  const unit = unitOf(units);
  const plural = /s$|ies$/i.test(units ?? '');
  const article = /^an?$/i.test(amount);
  if (article && plural) return undefined;
  if (unit === 'second' && !plural) return undefined; // "a second"
  if (unit === 'quarter' && !plural) return undefined; // "a quarter"
  if (unit === 'weekend' && article) return undefined;
  if (article && RATE.test(place.before))
    return { type: 'SET', value: durationValue(1, unit) ?? '', from: 'written', confidence: 0.7 };
  if (/^(?:[-–] ?old| old)\b/.test(place.after)) return undefined;
  const range = amount.split(/ (?:and|or|to) /);
  const number = range.length > 1 ? numberOf(range.at(-1)) : amountOf(amount);
  if (number !== undefined && !(number > 0)) return undefined;
  if (number !== undefined && number >= 1900 && number <= 2060 && !rel) return undefined; // "2016 days": a year
  const value = durationValue(number === undefined ? undefined : number + (half ? 0.5 : 0), unit);
  return value && (more || rel || number)
    ? written(value, 'DURATION', { confidence: 0.85 })
    : written(value, 'DURATION', { confidence: 0.7 });
}

/** How long something lasted. */
export const durations: readonly TimeRule[] = [
  rule(
    'duration',
    "(?:(?<rel>the (?:past|last|next|first|coming|previous|following|final|latest|ensuing|preceding|entire|full)|past|last|next|first|the|these|those) )?(?:{about} )?(?<amount>half an?|(?:{number})(?: (?:and|or|to) (?:{second=number}))?|{vague}|an?)(?<more>[ -](?:more|additional|other|full|straight|consecutive|long|whole|fiscal|trading|working|business|calendar|entire|solid))?[ -]{units}(?<half> and a half)?(?:[ -]long)?(?![-’'])",
    readDuration,
  ),
  rule(
    'recent days',
    '(?:the )?(?:recent|coming|(?:past|last|next) (?:few|several|couple of)) (?<units>seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)',
    ({ units }) => written(durationValue(undefined, unitOf(units)), 'DURATION', { confidence: 0.7 }),
  ),
  rule('days', '(?<units>minutes|hours|days|weeks|months|years|decades|centuries)', ({ units }, place) => {
    const led =
      /(?:^|\b(?:for|in|over|within|after|takes?|took|spent|spend|lasted?|than|of|and|or|been|,)) $/i.test(
        place.before,
      ) || place.before === '';
    if (!led || /^ (?:old|of age)|^-/.test(place.after)) return undefined;
    return written(durationValue(undefined, unitOf(units)), 'DURATION', { confidence: 0.6 });
  }),
];
