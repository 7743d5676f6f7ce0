import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/analyze/entities/tokens.ts';

const split = (text: string): string =>
  tokenize(text, { start: 0, end: text.length }, new Set(['gen', 'mr']))
    .map((token) => token.text)
    .join(' ');

const isBlank = (text: string): boolean => [...text].every((mark) => mark <= ' ' || mark === '\u00a0');

describe('tokenize', () => {
  it.each([
    ['Kaldovia’s army', 'Kaldovia ’s army'],
    ["the ministers' plan", "the ministers ' plan"],
    ['the U.N. mission', 'the U.N. mission'],
    ['left the U.S.', 'left the U.S.'],
    ['It ended.', 'It ended .'],
    ['Gen. Ilse M. Brandt', 'Gen. Ilse M. Brandt'],
    ['al-Rashid, O’Brien and N’Dour', 'al-Rashid , O’Brien and N’Dour'],
    ['3.6 million, 1,200 boats', '3.6 million , 1,200 boats'],
    ["''No,'' she said--twice...", "'' No , '' she said -- twice ..."],
    ['AT&T (ATT)', 'AT&T ( ATT )'],
    ['the end.The next', 'the end . The next'],
  ])('%s', (text, tokens) => {
    expect(split(text)).toBe(tokens);
  });

  it('gives tokens in order that are the text at their place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text, { start: 0, end: text.length }, new Set())) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(isBlank(text.slice(end, token.start))).toBe(true);
          end = token.end;
        }
        expect(isBlank(text.slice(end))).toBe(true);
      }),
    );
  });
});
