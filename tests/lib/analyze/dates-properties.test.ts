import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishTime } from '../../../lib/analyze/languages/en/time.ts';
import { findDates } from '../../../lib/analyze/time/find-dates.ts';
import { firstDayOf, isTimexValue } from '../../../lib/analyze/time/timex.ts';

const WORDS = (
  'the a last next this that on in of early late mid- end Friday Monday Mar. March May Sept. August 3 28 31 2016 1914 1939-45 ' +
  '9:30 p.m. noon midnight today yesterday tomorrow tonight morning week month quarter year years decade century two half ' +
  'ten hundred several few ago earlier later before day days hours first third fourth 20th 1990s BC summer fall winter ' +
  'Christmas Easter Thanksgiving Day every daily now recently soon then since until will was said met meet , . - ( ) “ ” ' +
  '2020-02-28 02/28/2020 Q3 9/11 nineteen ninety-six weekend following same İ 🙂'
).split(' ');

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const day = fc
  .date({
    min: new Date('1950-01-01T00:00:00Z'),
    max: new Date('2090-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

function find(sample: string, publishedAt: string | undefined) {
  return findDates(sample, [{ start: 0, end: sample.length }], englishTime, publishedAt);
}

describe('every date', () => {
  it('has a value that TIMEX3 allows, in its place, in order', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.option(day, { nil: undefined }), (sample, publishedAt) => {
        let end = 0;
        for (const date of find(sample, publishedAt)) {
          expect(isTimexValue(date.value), date.value).toBe(true);
          expect(sample.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.confidence).toBeGreaterThan(0);
          expect(date.confidence).toBeLessThanOrEqual(1);
          end = date.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'He resigned Friday.',
    'He will resign Friday.',
    'It opened in August.',
    'It will open in August.',
    'It opened on Oct. 12.',
    'The date is Oct. 12.',
    'It will open on Oct. 12.',
    'It failed last week.',
    'It failed last spring.',
    'It was built ten years ago.',
    'The market was closed on Thanksgiving.',
    'Sales fell in the third quarter.',
    'It failed over the weekend.',
    'It was last May.',
  ])('is never earlier for an article published later: %s', (sample) => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (publishedAt, days) => {
        const laterDay = new Date(Date.parse(publishedAt) + days * 86_400_000).toISOString().slice(0, 10);
        const [sooner] = find(sample, publishedAt);
        const [later] = find(sample, laterDay);
        const time = (value: string | undefined) => {
          const first = firstDayOf(value ?? '');
          return first ? Date.UTC(first.year, first.month - 1, first.day) : Number.NaN;
        };
        expect(time(later?.value)).toBeGreaterThanOrEqual(time(sooner?.value));
      }),
    );
  });

  it('is found in time that grows with the length only', () => {
    const long = `${'in the last few days of the third quarter of '.repeat(2000)}2016`;
    expect(find(long, '2020-02-28').at(-1)?.value).toBe('2016-Q3');
  });
});
