import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/analyze/entities/tokens.ts';

const split = (text: string): string =>
  tokenize(text, { start: 0, end: text.length }, new Set(['gen', 'mr']))
    .map((token) => token.text)
    .join(' ');

const isBlank = (text: string): boolean => [...text].every((mark) => mark <= ' ' || mark === '\u00a0');

const character = fc.oneof(
  fc.constantFrom(..."aAbU1. .'’-,&“ \u00a0"),
  fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)),
);
const anyText = fc.array(character, { maxLength: 60 }).map((characters) => characters.join(''));

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
      fc.property(anyText, (text) => {
        const tokens = tokenize(text, { start: 0, end: text.length }, new Set());
        const gaps = tokens.map(({ start }, i) => text.slice(tokens[i - 1]?.end ?? 0, start));
        expect(
          tokens.every((token) => text.slice(token.start, token.end) === token.text && token.text !== ''),
        ).toBe(true);
        expect([...gaps, text.slice(tokens.at(-1)?.end ?? 0)].every(isBlank)).toBe(true);
      }),
    );
  });
});
