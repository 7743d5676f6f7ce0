import { describe, expect, it } from 'vitest';
import { findRelated } from '../../../lib/stories/related.ts';
import { readingOf } from './readings.ts';

const FALK = readingOf(
  'falk',
  'Mayor Oda Falk of Harlow resigned Thursday after auditors found money missing from the harbor fund. ' +
    'Police chief Erik Blom said that Falk would be questioned.',
  { title: 'Mayor of Harlow resigns over harbor fund' },
);
const NEXT = readingOf(
  'next',
  'Police chief Erik Blom questioned former mayor Oda Falk on Sunday over money missing from the harbor fund of Harlow.',
  { title: 'Former mayor questioned over harbor fund', publishedAt: '2021-06-21' },
);
const COWS = readingOf(
  'cows',
  'Ten cows escaped from a farm near Norwich on Thursday. The farmer, Jan Rood, caught nine of them.',
  { title: 'Ten cows escape' },
);

describe('related articles', () => {
  it('share rare names, and say which and how far apart they are', () => {
    const [first, ...rest] = findRelated(FALK, [COWS, NEXT]);
    expect(first?.reading.saved.id).toBe('next');
    expect(rest).toEqual([]);
    expect(first?.reasons[0]?.code).toBe('sharedNames');
    expect(first?.reasons[0]?.values?.[0]).toContain('Oda Falk');
    expect(first?.reasons).toContainEqual({ code: 'publishedDaysApart', values: ['3'] });
  });

  it('are not those that share nothing, and never the article itself', () => {
    expect(findRelated(FALK, [COWS, FALK])).toEqual([]);
  });

  it('are not those that share only a place', () => {
    const fair = readingOf('fair', 'The book fair of Harlow opened on Thursday with a speech by Ann Stead.');
    expect(findRelated(FALK, [fair])).toEqual([]);
  });

  it('are less sure the longer the time between', () => {
    const late = { ...NEXT, saved: { ...NEXT.saved, id: 'late', publishedAt: '2021-07-21' } };
    const [sure, unsure] = findRelated(FALK, [late, NEXT]);
    expect(sure?.reading.saved.id).toBe('next');
    expect(unsure ? unsure.confidence : 0).toBeLessThan(sure?.confidence ?? 0);
  });
});
