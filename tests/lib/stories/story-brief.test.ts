import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/model/library.ts';
import { storyBrief } from '../../../lib/stories/story-brief.ts';

/** A reading of these sentences, all of them its brief. */
function reading(id: string, day: string, ...sentences: string[]): Reading {
  const text = sentences.join(' ');
  const brief = sentences.map((sentence) => {
    const start = text.indexOf(sentence);
    return { start, end: start + sentence.length, paragraph: 1, reason: { code: 'opensArticle' } };
  });
  const saved = { id, title: id, siteName: 'Post', publishedAt: `${day}T08:00:00Z`, firstReadAt: day };
  return { saved, article: { text }, analysis: { brief } } as unknown as Reading;
}

const CLOSED = 'The council closed the harbor bridge of Brunvik after inspectors found cracks.';
const FERRY = 'A ferry will carry pupils over the sound until the harbor bridge opens again.';

describe('a story in brief', () => {
  it('has a sentence a day, in order of time', () => {
    const brief = storyBrief([reading('b', '2024-03-06', FERRY), reading('a', '2024-03-04', CLOSED)]);
    expect(brief).toEqual([
      { day: '2024-03-04', articleId: 'a', siteName: 'Post', text: CLOSED },
      { day: '2024-03-06', articleId: 'b', siteName: 'Post', text: FERRY },
    ]);
  });

  it('tells of each day what several articles share', () => {
    const aside = 'The mayor was seen walking her dog along the old quay on that morning.';
    const same = 'Inspectors found cracks, and the council closed the harbor bridge of Brunvik.';
    const brief = storyBrief([
      reading('a', '2024-03-04', aside, CLOSED),
      reading('b', '2024-03-04', same),
      reading('c', '2024-03-04', same),
    ]);
    expect(brief.map(({ text }) => text)).not.toContain(aside);
  });

  it('repeats nothing on a later day', () => {
    const brief = storyBrief([
      reading('a', '2024-03-04', CLOSED),
      reading('b', '2024-03-05', CLOSED),
      reading('c', '2024-03-06', CLOSED, FERRY),
    ]);
    expect(brief.map(({ day, text }) => [day, text])).toEqual([
      ['2024-03-04', CLOSED],
      ['2024-03-06', FERRY],
    ]);
  });

  it('is of different days, ordered, and verbatim, whatever the articles', () => {
    const readings = fc.array(
      fc
        .tuple(
          fc.uuid(),
          fc.integer({ min: 1, max: 28 }),
          fc.array(fc.lorem({ maxCount: 8 }), { maxLength: 3 }),
        )
        .map(([id, day, sentences]) => reading(id, `2024-02-${String(day).padStart(2, '0')}`, ...sentences)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(readings, (all) => {
        const days = storyBrief(all).map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].sort());
        for (const { articleId, text } of storyBrief(all))
          expect(all.find(({ saved }) => saved.id === articleId)?.article.text).toContain(text);
      }),
    );
  });
});
