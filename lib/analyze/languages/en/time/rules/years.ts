import type { Parts, Place, TimeReading, TimeRule } from '../../../../time/rule.ts';
import { yearValue } from '../../../../time/timex.ts';
import { NUMBERS } from '../words.ts';
import { rule, written } from './make.ts';

/** What is counted: the number before such a word is no year. */
const COUNTED =
  /^ ?(?:%|percent|people|persons|troops|miles|km|points|dollars|yen|euros|feet|tons|jobs|shares|employees|pounds|students|soldiers|homes|houses|votes|seats|met(?:er|re)s|kilomet(?:er|re)s|hours|days|weeks|months|deaths|cases|men|women|children|members|workers|civilians|pages|words|units|acres|hectares|square|million|billion|prisoners|refugees|migrants|protesters|officers|patients|residents|passengers|vehicles|rooms|schools|times|degrees|GMT|hrs|more|delegates|fighters|victims|casualties)\b|^-(?:member|seat|page|mile|foot|pound|met(?:er|re)|strong|square|room|year)|^[.,:]\d/i;
/** What such a number may be instead: a price, a flight, a part of a longer number, an address. */
const NO_YEAR_AFTER =
  /(?:[$£€#]|\b(?:No\.|Nos\.|nearly|almost|some|than|Flight|Route|Highway|Windows|Office|AM|FM|Boeing|Airbus|Section|Article|Room|Rs\.?|USD|number|only|approximately|roughly|exactly|nearest|Interstate|page|Resolution|Unit|least|most)|\d[.,/]) ?$/i;
const YEAR_BEFORE =
  /\b(?:in|of|since|until|till|by|from|to|through|during|before|after|between|and|early|late|mid|for|summer|spring|fall|autumn|winter|year|the|a|an|its|his|their|our|election|season)[ -]$/i;

function readYear({ year }: Parts, { before, after }: Place): TimeReading | undefined {
  if (COUNTED.test(after) || NO_YEAR_AFTER.test(before)) return undefined;
  const number = Number(year);
  const usual = number >= 1900 && number <= 2060;
  if (!usual && !YEAR_BEFORE.test(before) && !/^[,)]/.test(after)) return undefined;
  return written(yearValue(number), 'DATE', { confidence: usual ? 0.9 : 0.7 });
}

function readSpokenYear({ head, tail }: Parts): TimeReading | undefined {
  const century = NUMBERS[(head ?? '').toLowerCase()] ?? Number.NaN;
  const parts = (tail ?? '').toLowerCase().split(/[- ]/);
  const rest = parts.reduce((sum, part) => sum + (NUMBERS[part] ?? Number.NaN), 0);
  return Number.isNaN(century + rest) ? undefined : written(yearValue(century * 100 + rest));
}

/** Whole years. */
export const years: readonly TimeRule[] = [
  rule(
    'year',
    '(?:{early}|(?:the )?fiscal (?:year )?|the year |the whole of |all of )?{year}(?:(?= ?[-–/])|(?![.]\\d))',
    readYear,
  ),
  // the second year of 1957-58 and 1939–1945
  {
    name: 'end of years',
    pattern:
      /(?<=\b(?<century>1[5-9]|20)(?<first>\d\d)[-–/])(?<last>\d\d|(?:1[5-9]|20)\d\d)(?![\w-]|[.,]\d)/g,
    read: ({ century, first, last = '' }) => {
      if (last.length === 4) return written(last);
      return Number(last) > Number(first)
        ? written(`${century}${last}`, 'DATE', { confidence: 0.8 })
        : undefined;
    },
  },
  rule(
    'year in words',
    '(?<head>nineteen|eighteen|seventeen|twenty) (?<tail>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)',
    readSpokenYear,
  ),
  rule('year before our era', '(?<y>\\d{1,4}) ?(?:b\\.c\\.(?:e\\.)?|bce?)', ({ y }) =>
    Number(y) > 0 ? written(yearValue(-Number(y))) : undefined,
  ),
];
