import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessIfLikely, likenessTo, probabilityOf } from '../../../../lib/stories/threads/likeness.ts';
import { type Member, toEvent } from '../../../../lib/stories/threads/story-event.ts';
import { toVector } from '../../../../lib/stories/threads/vectors.ts';

const word = fc.constantFrom(...'abcdefghij');
const member = fc
  .record({ words: fc.array(word, { minLength: 1, maxLength: 12 }), day: fc.integer({ min: 0, max: 6 }) })
  .map(({ words, day }): Member => {
    const counts = new Map<string, number>();
    for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
    const vector = toVector(counts, (each) => 1 + (each.charCodeAt(0) % 3));
    return { id: words.join(''), day, words: vector, title: vector, names: new Map() };
  });

describe('the likeness of an article to an event', () => {
  it('is measured in full for every event that is likely enough', () => {
    const from = 0.4;
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 6 }), member, (members, article) => {
        const event = toEvent('e', 'e', members);
        if (!event) throw new Error('An event has articles.');
        const full = likenessTo(event, article);
        const found = likenessIfLikely(event, article, from);
        if (probabilityOf(full) >= from) expect(found).toEqual(full);
        else if (found) expect(found).toEqual(full);
      }),
    );
  });

  it('is not measured in full for an event of other words and another week', () => {
    const of = (id: string, text: string, day: number): Member => {
      const words = toVector(
        [...text].map((each) => [each, 1] as const),
        () => 1,
      );
      return { id, day, words, title: words, names: new Map() };
    };
    const event = toEvent('e', 'e', [of('one', 'abcde', 0)]);
    expect(event && likenessIfLikely(event, of('two', 'efghi', 9), 0.4)).toBeUndefined();
  });
});
