import { describe, expect, it } from 'vitest';
import { englishTime } from '../../../lib/analyze/languages/en/time.ts';
import { findDates } from '../../../lib/analyze/time/find-dates.ts';

const WORDS = 'The sluice was opened yesterday.';
const TEXT = `${WORDS}\n\n${WORDS}\n\n${WORDS}`;
const block = (i: number, publishedAt?: string) => {
  const start = i * (WORDS.length + 2);
  return { start, end: start + WORDS.length, publishedAt };
};

describe('dates in the posts of a live blog', () => {
  it.each([
    [
      'each from its own day',
      ['2026-03-15T11:40:00Z', '2026-03-13T06:20:00Z', undefined],
      ['2026-03-14', '2026-03-12', '2026-03-09'],
    ],
    [
      'without days of their own from the page’s',
      [undefined, undefined, undefined],
      ['2026-03-09', '2026-03-09', '2026-03-09'],
    ],
  ])('%s', (_, days, values) => {
    const spans = days.map((day, i) => block(i, day));
    expect(findDates(TEXT, spans, englishTime, '2026-03-10').map(({ value }) => value)).toEqual(values);
  });
});
