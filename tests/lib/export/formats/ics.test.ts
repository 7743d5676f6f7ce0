import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { ics } from '../../../../lib/export/formats/ics.ts';
import type { ArchivedArticle } from '../../../../lib/model/archive.ts';
import { render, sampleExport } from '../samples.ts';

async function read(...articles: ArchivedArticle[]) {
  const calendar = new ICAL.Component(ICAL.parse(await render(ics, ...articles)) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** The sample article with its event on another date, told in other words. */
function told(date: string, words?: string): ArchivedArticle {
  const sample = sampleExport();
  const [event] = sample.analysis.events;
  if (!event) throw new Error('The sample has no event.');
  const sentence = words === undefined ? event.sentence : { start: 0, end: words.length };
  return {
    ...sample,
    article: { ...sample.article, text: words ?? sample.article.text },
    analysis: { ...sample.analysis, quotes: [], events: [{ ...event, date, sentence }] },
  };
}

describe('calendars', () => {
  it('hold what happened, with the way back to the sentence', async () => {
    const [event] = await read(sampleExport());
    expect(event?.summary).toBe('“It is not safe to cross,” Ida Holm said on Monday.');
    expect(event?.description).toMatch(/^Bridge shut\nThe Brunvik Post\nhttps:.*#:~:text=/u);
    expect(event?.uid).toBe('a1-0@newsthread');
  });

  it.each([
    ['2024-03-04', '2024-03-04', '2024-03-05'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2023-12', '2023-12-01', '2024-01-01'],
    ['2016', '2016-01-01', '2017-01-01'],
    ['2016-07-15T22:00', '2016-07-15T22:00:00', '2016-07-15T22:00:00'],
  ])('put %s from %s to %s', async (date, start, end) => {
    const [event] = await read(told(date));
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([start, end]);
  });

  it.each(['', 'PAST_REF', '2016-13', '2016-07-45'])('leave out what has no day: %j', async (date) => {
    expect(await read(told(date))).toEqual([]);
  });

  it('hold whatever the sentence says, in lines of at most 75 bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 200, size: 'max' }),
        async (words) => {
          const [event] = await read(told('2024-03-04', words));
          const shown = words.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '');
          expect(event?.summary).toBe(shown);
          for (const line of (await render(ics, told('2024-03-04', words))).split('\r\n'))
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        },
      ),
    );
  });
});
