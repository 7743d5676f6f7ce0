import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChangedNumbers } from '../../../../lib/stories/amounts/changed-numbers.ts';
import { readAmounts } from '../../../../lib/stories/amounts/read-amounts.ts';
import { readingOf } from '../readings.ts';

/** What an earlier article said, what this one says, and what is to be told of it. */
const CHANGES: readonly (readonly [before: string, now: string, told?: string])[] = [
  [
    'An air strike near Tarn killed 29 soldiers on Thursday, the ministry said.',
    'An air strike near Tarn on Thursday killed 33 soldiers, the ministry said.',
    '33 soldiers, was 29',
  ],
  [
    'At least nine people were killed when the mill in Harlow burned.',
    'Fourteen people were killed when the mill in Harlow burned, police said.',
    'Fourteen people, was At least nine',
  ],
  [
    'The union said that 300 jobs depended on the Halden crossing.',
    'The union says 1,250 jobs depend on the Halden crossing.',
    '1,250 jobs, was 300',
  ],
  [
    'The fire destroyed two million trees in the Tarn valley.',
    'The fire destroyed 3.5 million trees in the Tarn valley.',
    '3.5 million trees, was two million',
  ],
  // The same number is no news.
  ['The strike near Tarn killed 29 soldiers.', 'The strike near Tarn killed twenty-nine soldiers.'],
  // Other things, or something else said of them.
  ['The strike near Tarn killed 29 soldiers.', 'The strike near Tarn killed 33 civilians.'],
  ['In the strike near Tarn 29 soldiers were wounded.', 'In the strike near Tarn 33 soldiers were killed.'],
  ['The strike near Tarn killed 29 Syrian soldiers.', 'The strike near Tarn killed 33 Turkish soldiers.'],
  // Said of something else, or of others.
  ['Kestrel Bay has reported 29 cases of the fever.', 'Port Ellery has reported 33 cases of the fever.'],
  ['A storm in the north killed 29 people.', 'A train near Lisbon, which left its rails, killed 33 people.'],
  // Not exact, or a duration, a date, money, an order.
  ['The strike near Tarn killed about 30 soldiers.', 'The strike near Tarn killed 33 soldiers.'],
  ['The strike near Tarn killed 33 soldiers.', 'The strike near Tarn killed more than 30 soldiers.'],
  ['The harbor of Harlow will close for 3 weeks.', 'The harbor of Harlow will close for 5 weeks.'],
  ['Harlow prepared the 2019 elections.', 'Harlow prepared the 2023 elections.'],
  // Two numbers of the same in one article: which one changed?
  [
    'The strike near Tarn killed 29 soldiers. An earlier strike near Tarn killed 12 soldiers.',
    'The strike near Tarn killed 33 soldiers.',
  ],
];

const told = (before: string, now: string) =>
  findChangedNumbers(readingOf('now', now, { publishedAt: '2021-06-19' }), [
    readingOf('before', before, { publishedAt: '2021-06-18' }),
  ]).map(({ text, before: was }) => `${text}, was ${was}`);

describe('numbers that an earlier article gave otherwise', () => {
  it.each(CHANGES)('%s → %s', (before = '', now = '', change?: string) => {
    expect(told(before, now)).toEqual(change === undefined ? [] : [change]);
  });

  it('are told with the words of the last article that gave them, and never by a later one', () => {
    const toll = (id: string, count: number, publishedAt: string) =>
      readingOf(id, `The strike near Tarn killed ${count} soldiers.`, { publishedAt });
    const now = toll('now', 33, '2021-06-19');
    const others = [
      toll('first', 12, '2021-06-17'),
      toll('last', 29, '2021-06-18'),
      toll('later', 35, '2021-06-20'),
    ];
    expect(findChangedNumbers(now, others)).toMatchObject([
      { beforeIn: 'last', before: '29', reason: { code: 'numberBefore', values: ['29 soldiers'] } },
    ]);
  });

  it('are not told of what is said in other words long after', () => {
    const before = readingOf('before', 'The flood killed 29 people in the upper valley.', {
      publishedAt: '2021-01-02',
    });
    const now = readingOf('now', 'In Harlow the flood killed 33 people last night.', {
      publishedAt: '2021-06-19',
    });
    expect(findChangedNumbers(now, [before])).toEqual([]);
  });

  it('lie within the text, whatever it is, and are none against the article itself', () => {
    const word = fc.constantFrom(
      '33',
      'seven',
      'million',
      'soldiers',
      'killed',
      'were',
      ',',
      '$',
      '2020',
      '-',
      'é',
      '1,0',
    );
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (words) => {
        const analysis = { sentences: [{ start: 0, end: words.length }], entities: [] };
        for (const { start, end, value } of readAmounts({ text: words }, analysis)) {
          expect(0 <= start && start < end && end <= words.length).toBe(true);
          expect(value).toBeGreaterThanOrEqual(2);
        }
        const reading = readingOf('a', words);
        expect(findChangedNumbers(reading, [reading])).toEqual([]);
      }),
    );
  });

  it('are read in time that grows with the text alone', () => {
    const text = '33 '.repeat(50_000);
    expect(readAmounts({ text }, { sentences: [{ start: 0, end: text.length }], entities: [] })).toEqual([]);
  });
});
