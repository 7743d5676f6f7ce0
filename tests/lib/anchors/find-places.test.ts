import { describe, expect, it } from 'vitest';
import { findAlike, findSame } from '../../../lib/anchors/find-places.ts';

describe('the same words', () => {
  it('stand at all their places', () => {
    expect(findSame('no, no and no', 'no').map(({ start }) => start)).toEqual([0, 4, 11]);
  });

  it('stand nowhere in particular where they stand everywhere', () => {
    expect(findSame('a'.repeat(2000), 'a')).toEqual([]);
  });
});

describe('words that are alike', () => {
  it.each([
    ['a word changed', 'They say ⟦the old bridge over the Hald is closed⟧ today.'],
    ['a word taken out', 'They say ⟦the bridge over the Halden was closed⟧ today.'],
    ['a word put in', 'They say ⟦the old bridge over the deep Halden was closed⟧ today.'],
  ])('are found with %s', (_, marked) => {
    const text = marked.replace(/[⟦⟧]/gu, '');
    const [place] = findAlike(text, 'the old bridge over the Halden was closed');
    expect(text.slice(place?.start, place?.end)).toContain(marked.split(/[⟦⟧]/u)[1]?.slice(4, -6) ?? '?');
  });

  it('are each found, the most alike first', () => {
    const text = 'Ida Holm voted for the new ferry line. Ola Holm voted for the new ferry line.';
    const places = findAlike(text, 'Ola Holm voted for the new ferry line.');
    expect(places.map(({ start, likeness }) => [start, likeness === 1])).toEqual([
      [39, true],
      [0, false],
    ]);
  });

  it('are not sought where there are too few', () => {
    expect(findAlike('the bridges', 'the bridge')).toEqual([]);
  });
});
