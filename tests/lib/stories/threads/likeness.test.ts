import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessIfLikely, likenessTo, probabilityOf } from '../../../../lib/stories/threads/likeness.ts';
import { type Member, toEvent } from '../../../../lib/stories/threads/story-event.ts';
import { toVector } from '../../../../lib/stories/threads/vectors.ts';

const word = fc.constantFrom(...'abcdefghij');
const member = fc
  .record({
    words: fc.array(word, { minLength: 1, maxLength: 12 }),
    day: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  })
  .map(({ words, day }): Member => {
    const counts = new Map<string, number>();
    for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
    const vector = toVector(counts, (each) => 1 + (each.charCodeAt(0) % 3));
    const dated = day === undefined ? {} : { day };
    return { id: words.join(''), ...dated, words: vector, title: vector, names: new Map() };
  });

/** An article of these words, the same in headline and text, all equally rare. */
function articleOf(words: readonly string[], day?: number): Member {
  const vector = toVector(
    words.map((each) => [each, 1] as const),
    () => 1,
  );
  return {
    id: words.join(''),
    ...(day === undefined ? {} : { day }),
    words: vector,
    title: vector,
    names: new Map(),
  };
}

/** How likely (0..1) an article joins an event of another one. */
function likely(article: Member, first: Member): number {
  const event = toEvent('e', 'e', [first]);
  if (!event) throw new Error('An event has articles.');
  return probabilityOf(likenessTo(event, article));
}

/** So many words, of which the first so many are shared by all texts. */
function text(name: string, shared: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) => (i < shared ? `shared${i}` : `${name}${i}`));
}

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
    const event = toEvent('e', 'e', [articleOf([...'abcde'], 0)]);
    expect(event && likenessIfLikely(event, articleOf([...'efghi'], 9), 0.4)).toBeUndefined();
  });

  it('asks for fewer shared words of a short text than of a long one that has as large a share of them', () => {
    const long = likely(articleOf(text('b', 30, 150), 0), articleOf(text('a', 30, 150), 0));
    const short = likely(articleOf(text('b', 6, 30), 0), articleOf(text('a', 6, 30), 0));
    expect(short).toBeGreaterThan(long);
  });

  it.each([4, 8])('does not join texts of %i words for a word in common', (count) => {
    const found = likely(
      articleOf(['shared', ...text('b', 0, count)], 0),
      articleOf(['shared', ...text('a', 0, 9)], 0),
    );
    expect(found).toBeLessThan(0.4);
  });

  it.each([
    ['the article', undefined, 3],
    ['the event', 3, undefined],
  ])('is smaller where the day of %s is not known', (_, day, first) => {
    const words = text('a', 40, 100);
    const others = text('b', 40, 100);
    expect(likely(articleOf(words, day), articleOf(others, first))).toBeLessThan(
      likely(articleOf(words, 3), articleOf(others, 3)),
    );
  });
});
