import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analyze/analyze.ts';
import { articleOf } from '../../support/article.ts';

const STORY = [
  'LONDON (Reuters) - The harbor of Westmere was closed on Tuesday after a tanker ran aground at its entrance.',
  'Photo: Anna Reed',
  'Divers found a crack in the hull of the tanker, and the harbor master said oil could reach the beaches.',
  'It was a sunny day.',
  'The tanker, which ran aground at the harbor’s entrance on Tuesday, carried oil.',
  'Hotels along the coast said that guests had begun to leave.',
].join('\n\n');

function briefOf(text: string, title = 'Harbor closed after tanker runs aground') {
  const article = articleOf(text, { title });
  return analyze(article).brief.map(({ start, end, ...rest }) => ({ text: text.slice(start, end), ...rest }));
}

describe('the brief', () => {
  it('opens with the lead, without its dateline', () => {
    const [first] = briefOf(STORY);
    expect(first?.text).toBe(
      'The harbor of Westmere was closed on Tuesday after a tanker ran aground at its entrance.',
    );
    expect(first?.paragraph).toBe(1);
    expect(first?.reason.code).toBe('leadSentence');
  });

  it('goes on with something new, and counts its paragraph from 1', () => {
    const texts = briefOf(STORY).map(({ text }) => text);
    expect(texts).toContain(
      'Divers found a crack in the hull of the tanker, and the harbor master said oil could reach the beaches.',
    );
    expect(briefOf(STORY)[1]?.paragraph).toBe(3);
  });

  it('leaves out photo lines and what repeats the lead', () => {
    const all = briefOf(STORY)
      .map(({ text }) => text)
      .join(' ');
    expect(all).not.toContain('Photo');
    expect(all).not.toContain('carried oil');
  });

  it('keeps to sixty words and three sentences', () => {
    const brief = briefOf(STORY);
    expect(brief.length).toBeLessThanOrEqual(3);
    expect(brief.map(({ text }) => text.split(/\s+/).length).reduce((a, b) => a + b)).toBeLessThanOrEqual(60);
  });

  it('does not count headings as paragraphs', () => {
    const text = 'A heading\n\nThe council of Harlow voted to rebuild the old bridge over the river.';
    const article = articleOf(text);
    const blocks = article.blocks.map((block, i) =>
      i === 0 ? { ...block, kind: 'heading' as const } : block,
    );
    expect(analyze({ ...article, blocks }).brief[0]?.paragraph).toBe(1);
  });

  it('of nothing is nothing', () => {
    expect(briefOf('')).toEqual([]);
  });
});
