import type { TimeRule } from '../../../../time/rule.ts';
import { dayValue } from '../../../../time/timex.ts';
import { rule } from './make.ts';

const vague = (value: string, confidence = 0.7) =>
  ({ type: 'DATE', value, from: 'written', confidence, open: value }) as const;

/** Times that the words leave open: now, recently, soon; and "then". */
export const vagueTimes: readonly TimeRule[] = [
  rule(
    'now',
    '(?<word>right now|now|currently|at present|at the moment|nowadays|these days|at this time|the present)',
    ({ word = '' }, { after }) => {
      if (/^now$/i.test(word) && /^(?: defunct|-)/.test(after)) return undefined;
      if (/^the present$/i.test(word) && /^ \w/.test(after)) return undefined;
      const cutStart = /^at (?!the moment|present)/i.test(word) ? 3 : 0;
      return { ...vague('PRESENT_REF', 0.8), cutStart };
    },
  ),
  rule('recently', '(?:more |most |only |until )?recently', (_, { text, start, end }) => ({
    ...vague('PAST_REF', 0.8),
    cutStart: /^(?:only|until) /i.test(text.slice(start, end)) ? text.slice(start, end).indexOf(' ') + 1 : 0,
  })),
  rule(
    'the past',
    '(?:in )?the past(?= ?[,.;:?!]|$| (?:and|have|has|he|she|they|we|it|by|that|to)\\b)',
    (_, { text, start }) => ({
      ...vague('PAST_REF'),
      cutStart: /^in /i.test(text.slice(start, start + 3)) ? 3 : 0,
    }),
  ),
  rule('at the time', 'at (?:the|that) time(?! (?:of|when|that|frame|zone))', () => ({
    ...vague('PAST_REF', 0.5),
    cutStart: 3,
  })),
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
  rule('then', '(?<lead>since|by|until) then', ({ lead = '' }, place) => {
    if (!place.last) return { ...vague('PAST_REF', 0.4), cutStart: lead.length + 1 };
    const value = /^\d{4}/.test(place.last.value) ? place.last.value : dayValue(place.last.day);
    return { type: 'DATE', value, from: 'last', confidence: 0.6, cutStart: lead.length + 1 };
  }),
];
