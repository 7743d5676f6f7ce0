import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onOneLine, readParagraphs } from '../../../lib/model/paragraphs.ts';
import { textOf } from '../../../lib/model/span.ts';

it('tells paragraphs apart, each with its place, and leaves out empty ones', () => {
  expect(readParagraphs('One.\n\n \n\nTwo\nlines.')).toEqual([
    { text: 'One.', start: 0, end: 4 },
    { text: 'Two\nlines.', start: 9, end: 19 },
  ]);
});

it('finds every paragraph where it says, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('\n', '\n\n', ' ', 'a', 'ж.')).map((parts) => parts.join('')),
      (text) => {
        for (const paragraph of readParagraphs(text)) expect(textOf(text, paragraph)).toBe(paragraph.text);
      },
    ),
  );
});

it('puts words on one line', () => {
  expect(onOneLine(' Ada\n  Brandt\u00a0')).toBe('Ada Brandt');
});
