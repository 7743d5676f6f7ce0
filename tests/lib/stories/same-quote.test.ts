import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteKeys } from '../../../lib/stories/quote-keys.ts';
import { likenessOf } from '../../../lib/stories/quote-likeness.ts';
import { readQuoteWords } from '../../../lib/stories/quote-words.ts';
import { type ComparedQuote, isSameQuote } from '../../../lib/stories/same-quote.ts';

const HOLM = 'ida holm';
const quote = (text: string, speaker?: string, publishedAt = '2024-03-04'): ComparedQuote => ({
  words: readQuoteWords(text),
  speaker,
  publishedAt,
});

const WHOLE = 'We will not close the ferry terminal before the autumn, and nobody has asked us to.';

describe('the same quote', () => {
  it.each([
    ['word for word', WHOLE, WHOLE],
    ['in other marks and case', WHOLE, '‘WE WILL NOT close the “ferry” terminal before the autumn’'],
    ['with a contraction', WHOLE, 'We won’t close the ferry terminal before the autumn'],
    ['cut at its end', WHOLE, 'not close the ferry terminal'],
    ['shortened by an ellipsis', WHOLE, 'We will not close the ferry terminal … and nobody has asked us to'],
    [
      'with words in brackets',
      WHOLE,
      '[The board] will not close the [old] ferry terminal before the autumn',
    ],
    [
      'translated by somebody else',
      'The shipyards are so old, and the cranes not safe enough, that more workers will be hurt,',
      'These shipyards are very old and cranes are not safe, so many workers will get hurt,',
    ],
  ])('is recognized %s', (_, a, b) => {
    expect(isSameQuote(quote(a, HOLM), quote(b, HOLM))).toBe(true);
    const keys = new Set(quoteKeys(a));
    expect(quoteKeys(b).some((key) => keys.has(key))).toBe(true);
  });

  it.each([
    ['shares only a phrase', WHOLE, 'Close the ferry terminal and you close the whole town, said my mother.'],
    ['shares only little words', 'that is what we want to do', 'what we want is what they have to do'],
    ['is one common word', 'ferry', WHOLE],
    [
      'has the same words far apart',
      'old ferry ticket prices',
      'An old man sold the ferry, the ticket machine and its prices.',
    ],
  ])('is not seen where another one %s', (_, a, b) => {
    expect(isSameQuote(quote(a, HOLM), quote(b, HOLM))).toBe(false);
  });

  const SHORT = 'a reckless harbor board';
  it.each([
    ['the same speaker in the same days', HOLM, HOLM, '2024-03-05', true],
    ['nobody named in one of them', HOLM, undefined, '2024-03-05', true],
    ['nobody named in one of them, months later', HOLM, undefined, '2024-09-05', false],
    ['another speaker', HOLM, 'per lund', '2024-03-05', false],
  ])('needs more words with %s', (_, first, second, day, same) => {
    expect(isSameQuote(quote(`We have ${SHORT} here.`, first), quote(SHORT, second, day))).toBe(same);
  });

  it('is recognized under two names where the words leave no doubt', () => {
    expect(isSameQuote(quote(WHOLE, HOLM), quote(WHOLE, 'per lund'))).toBe(true);
  });
});

describe('the likeness of two quotes', () => {
  const words = fc
    .array(fc.constantFrom('the', 'we', 'ferry', 'harbor', 'people', 'closed', '[their]', '…', 'Don’t'), {
      maxLength: 12,
    })
    .map((each) => each.join(' '));

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(likenessOf(readQuoteWords(a), readQuoteWords(b))).toEqual(
          likenessOf(readQuoteWords(b), readQuoteWords(a)),
        );
      }),
    );
  });

  it('is whole for a quote and itself, and for a quote and a piece of it', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const piece = readQuoteWords(a).filter(({ inserted }) => !inserted);
        if (piece.length === 0) return;
        expect(likenessOf(readQuoteWords(a), readQuoteWords(a)).share).toBeCloseTo(1);
        expect(likenessOf(piece, readQuoteWords(`${b} ${a}`)).share).toBeCloseTo(1);
      }),
    );
  });

  it('lies between nothing and all, whatever stands in the quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const { share } = likenessOf(readQuoteWords(a), readQuoteWords(b));
        expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });
});

describe('the keys of a quote', () => {
  it('stay what they are: libraries are indexed by them', () => {
    expect(quoteKeys('We will not close the ferry terminal.')).toMatchInlineSnapshot(`
      [
        3288382067,
        2336753063,
        590503349,
      ]
    `);
  });

  it('are none for a single word, and never many', () => {
    expect(quoteKeys('ferry')).toEqual([]);
    const long = Array.from({ length: 400 }, (_, i) => `word${i}`).join(' ');
    expect(quoteKeys(long).length).toBeLessThanOrEqual(41);
  });
});
