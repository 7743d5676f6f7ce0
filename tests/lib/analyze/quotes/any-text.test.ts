import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from './find.ts';

const PIECES = [
  ...['“', '”', '"', "''", '``', "'", '‘', '’', '«', '»', '„', '「', '」', '‹', '›'],
  ...[' ', ' ', ' ', ', ', '. ', '? ', ': ', '\n\n', '—'],
  ...[
    'Mara Quist',
    'she',
    'said',
    'told',
    'the minister',
    'We will go',
    'don’t',
    '6',
    'clubs',
    'of',
    'adding',
  ],
];
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const spans = (text: string) => analyzeText(text).quotes.map(({ start, end }) => [start, end]);

describe('any text with any marks', () => {
  it('gives spans inside the text, in order, never crossing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotes } = analyzeText(text);
        quotes.forEach((quote, index) => {
          expect(quote.start).toBeGreaterThanOrEqual(quotes[index - 1]?.start ?? 0);
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(quote.end).toBeLessThanOrEqual(text.length);
          expect(quote.text).toBe(text.slice(quote.start, quote.end));
          expect(quote.text).not.toContain('\n');
          for (const other of quotes.slice(0, index)) {
            const holds = other.kind === 'indirect' && quote.kind === 'mixed' && quote.end <= other.end;
            expect(holds || other.end <= quote.start).toBe(true);
          }
        });
      }),
    );
  });

  it('finds the same quotes when a plain paragraph follows', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(spans(`${text}\n\nThe ferry left at noon.`)).toEqual(spans(text));
      }),
    );
  });

  it('finds the same quotes when a paragraph with one stray mark follows', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('"', '“', '”', "''", '»'), (text, mark) => {
        const before = spans(text);
        expect(spans(`${text}\n\nThe ferry ${mark} left at noon.`).slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(analyzeText(text).lang).toBe('en');
      }),
    );
  });
});
