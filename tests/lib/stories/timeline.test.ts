import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../lib/model/story.ts';
import { buildTimeline } from '../../../lib/stories/timeline.ts';
import { readingOf } from './readings.ts';

const RESIGNS = readingOf(
  'resigns',
  'Mayor Oda Falk of Harlow resigned Thursday after auditors found money missing from the harbor fund. ' +
    'She was elected in 2016.',
  { publishedAt: '2021-06-18T09:00:00+02:00', readAt: '2021-06-19T07:00:00.000Z' },
);
const FOLLOWS = readingOf(
  'follows',
  'Erik Blom was sworn in on Saturday. Mayor Oda Falk of Harlow had resigned on Thursday after auditors found ' +
    'money missing from the harbor fund. Harlow built its harbor in 1987.',
  { publishedAt: '2021-06-19', readAt: '2021-06-20T07:00:00.000Z' },
);

function lineOf(entry: TimelineEntry): string {
  if (entry.kind !== 'happened') return `${entry.date} ${entry.kind} ${entry.articleId}`;
  const sources = entry.sources.map(({ articleId, text }) => `${articleId} "${text.slice(0, 20)}"`);
  return `${entry.date} ${sources.join(' + ')}`;
}

describe('the timeline', () => {
  it('puts what happened, was published and was read in order of time', () => {
    expect(buildTimeline([RESIGNS], 'resigns').map(lineOf)).toEqual([
      '2016 resigns "She was elected in 2"',
      '2021-06-17 resigns "Mayor Oda Falk of Ha"',
      '2021-06-18T09:00:00+02:00 published resigns',
      '2021-06-19T07:00:00.000Z read resigns',
    ]);
  });

  it('makes one entry of an event that two articles tell, the current article first', () => {
    const lines = buildTimeline([RESIGNS, FOLLOWS], 'follows').map(lineOf);
    expect(lines).toContain('2021-06-17 follows "Mayor Oda Falk of Ha" + resigns "Mayor Oda Falk of Ha"');
    expect(lines.filter((line) => line.startsWith('2021-06-17'))).toHaveLength(1);
  });

  it('keeps different events of one day apart', () => {
    const a = readingOf('a', 'Auditors searched the harbor office on Thursday.');
    const b = readingOf('b', 'Ten cows escaped from a farm near Norwich on Thursday.');
    expect(buildTimeline([a, b], 'a').filter(({ kind }) => kind === 'happened')).toHaveLength(2);
  });

  it('knows the current article', () => {
    const current = buildTimeline([RESIGNS, FOLLOWS], 'follows').flatMap((entry) =>
      entry.kind !== 'happened' && entry.current ? [entry.articleId] : [],
    );
    expect(current).toEqual(['follows', 'follows']);
  });

  it('leaves an article without a date with the day on which it was read', () => {
    const undated = readingOf('undated', 'Nothing happened.', { publishedAt: undefined });
    expect(buildTimeline([undated], 'undated').map(lineOf)).toEqual([
      '2021-06-20T08:00:00.000Z read undated',
    ]);
  });

  it('is the same in whatever order the articles come, and if one comes twice', () => {
    const third = readingOf('third', 'The museum burned down on June 3, 2019.', {
      publishedAt: '2021-06-01',
    });
    const all = [RESIGNS, FOLLOWS, third];
    const expected = buildTimeline(all, 'third').map(lineOf);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all, RESIGNS], { minLength: 4 }), (shuffled) => {
        expect(buildTimeline(shuffled, 'third').map(lineOf)).toEqual(expected);
      }),
    );
  });
});
