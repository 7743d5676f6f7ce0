// @vitest-environment happy-dom
import { TimelineConfig } from '@knight-lab/timelinejs/src/js/core/TimelineConfig.js';
import { describe, expect, it } from 'vitest';
import { timelineJs } from '../../../../lib/export/formats/timeline-js.ts';
import type { ArchivedArticle } from '../../../../lib/model/archive.ts';
import { render, sampleExport } from '../samples.ts';

async function read(...articles: ArchivedArticle[]) {
  const config = new TimelineConfig(JSON.parse(await render(timelineJs, ...articles)));
  expect(config.getErrors()).toEqual([]);
  return config.events;
}

/** The sample article with its event on another date, told in other words. */
function told(date: string, words: string): ArchivedArticle {
  const sample = sampleExport();
  const events = sample.analysis.events.map((event) => ({
    ...event,
    date,
    sentence: { start: 0, end: words.length },
  }));
  return {
    ...sample,
    article: { ...sample.article, text: words },
    analysis: { ...sample.analysis, quotes: [], events },
  };
}

describe('a timeline', () => {
  it('holds what happened, with the way back to the sentence', async () => {
    const [event, ...others] = await read(sampleExport());
    expect(others).toEqual([]);
    expect(event?.text.headline).toBe('“It is not safe to cross,” Ida Holm said on Monday.');
    expect(event?.text.text).toContain('Bridge shut · The Brunvik Post');
    expect(event?.text.text).toContain('#:~:text=');
  });

  it('is in order of time, as precise as each date', async () => {
    const events = await read(told('2016-07-15T22:00', 'c'), told('2016', 'a'), told('2016-07', 'b'));
    expect(events.map(({ text }) => text.headline)).toEqual(['a', 'b', 'c']);
  });

  it('shows words as they were written, and leaves out what has no day', async () => {
    const [event] = await read(
      told('2016', '<img src=x onerror=alert(1)> & <b>more</b>'),
      told('PAST_REF', 'x'),
    );
    expect(event?.text.headline).toBe('&lt;img src=x onerror=alert(1)&gt; &amp; &lt;b&gt;more&lt;/b&gt;');
  });
});
