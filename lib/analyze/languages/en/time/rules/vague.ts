import type { TimeRule } from '../../../../time/rule.ts';
import { dayValue } from '../../../../time/timex.ts';
import { rule } from './make.ts';

const vague = (value: string, confidence = 0.7) =>
  ({ type: 'DATE', value, from: 'written', confidence, open: value }) as const;

/** Times that the words leave open: now, recently, soon; and "then". */
export const vagueTimes: readonly TimeRule[] = [
  rule(
    'now',
    '(?<word>right now|now|currently|at present|at the moment|nowadays|these days|(?<start>at )this time|the present)',
    ({ word = '' }, { after }) => {
      if (/^now$/i.test(word) && /^(?: defunct|-)/.test(after)) return undefined;
      if (/^the present$/i.test(word) && /^ \w/.test(after)) return undefined;
      return vague('PRESENT_REF', 0.8);
    },
  ),
  rule('recently', '(?:(?<start>(?:only|until) )|(?:more|most) )?recently', () => vague('PAST_REF', 0.8)),
  rule(
    'the past',
    '(?<start>in )?the past(?= ?[,.;:?!]|$| (?:and|have|has|he|she|they|we|it|by|that|to)\\b)',
    () => vague('PAST_REF'),
  ),
  rule('at the time', '(?<start>at )(?:the|that) time(?! (?:of|when|that|frame|zone))', () =>
    vague('PAST_REF', 0.5),
  ),
  rule(
    'the future',
    'the (?:near |foreseeable |immediate |not-too-distant )?future|near future',
    (_, { text, start, end, before }) => {
      const whole = text.slice(start, end);
      if (/^future$/i.test(whole) && !/^ [a-z]/.test(text.slice(end, end + 2))) return undefined;
      if (/^the future$/i.test(whole) && /^ of\b/.test(text.slice(end, end + 4)) && !/\bin $/.test(before))
        return undefined;
      return vague('FUTURE_REF', 0.6);
    },
  ),
  rule('soon', 'soon(?! (?:as|after|enough|became|followed|found))', (_, { before }) =>
    /\b(?:as|so|too|how) $/i.test(before) ? undefined : vague('FUTURE_REF', 0.5),
  ),
  rule('then', '(?<start>(?:since|by|until) )then', (_, place) => {
    if (!place.last) return vague('PAST_REF', 0.4);
    const value = /^\d{4}/.test(place.last.value) ? place.last.value : dayValue(place.last.day);
    return { type: 'DATE', value, from: 'last', confidence: 0.6 };
  }),
];
