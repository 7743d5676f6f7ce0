import { expect, it } from 'vitest';
import { shareOfWords, wordSet } from '../../../lib/stories/word-sets.ts';

it.each([
  ['The pier is shut.', '“the PIER is shut”', 1],
  ['the pier is shut', 'the pier is open', 0.75],
  ['the pier', 'a bridge', 0],
  ['the pier', '…', 0],
  ['…', '', 0],
])('says how many words %j and %j share', (one, other, share) => {
  expect(shareOfWords(wordSet(one), wordSet(other))).toBe(share);
});
