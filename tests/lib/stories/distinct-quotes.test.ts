import { expect, it } from 'vitest';
import { distinctQuotes, isAmong, toKeyedQuote } from '../../../lib/stories/distinct-quotes.ts';

const FERRY = 'We will not close the ferry terminal before the autumn.';
const CUT = 'not close the ferry terminal before the autumn';
const LUNCH = 'Bring your own lunch to the harbor fair on Sunday.';
const keyed = (text: string) => toKeyedQuote(text, { speaker: 'ida holm', publishedAt: '2024-03-04' });

it('of quotes that are the same the first one stays', () => {
  expect(distinctQuotes([CUT, LUNCH, FERRY, LUNCH], [], keyed)).toEqual([CUT, LUNCH]);
});

it('what was said already does not', () => {
  expect(distinctQuotes([CUT, LUNCH], [keyed(FERRY)], keyed)).toEqual([LUNCH]);
});

it('a quote is among others by its words, not by one of them', () => {
  expect(isAmong(keyed(CUT), [keyed(LUNCH), keyed(FERRY)])).toBe(true);
  expect(isAmong(keyed('The ferry terminal is old.'), [keyed(FERRY)])).toBe(false);
  expect(isAmong(keyed(CUT), [])).toBe(false);
});
