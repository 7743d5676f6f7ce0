import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchWords } from '../../../lib/store/search-words.ts';

it.each([
  ['The council’s budget, the COUNCIL’S plan', ['the', 'council', 'budget', 'plan']],
  ['Erdoğan in Łódź: «Naïve»', ['erdogan', 'in', 'łodz', 'naive']],
  ['12.5 km, 2024', ['12', 'km', '2024']],
  ['東京都', ['東京', '京都']],
  ['a – b', []],
])('finds %j by its words', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

it('finds a text by every word of a query that was cut out of it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: 1 }), (words) => {
      const known = new Set(searchWords(words.join(' ')));
      return words.every((word) => searchWords(word).every((each) => known.has(each)));
    }),
  );
});
