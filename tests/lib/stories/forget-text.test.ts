import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forgetText } from '../../../lib/stories/forget-text.ts';
import { entityOf, quoteOf } from '../../support/view-reading.ts';

it('leaves quotes and names in their places', () => {
  const text = 'The kiln is cold.\n\n“It is over,” said Ebba Lind, who owned it.';
  const by = { id: 'e', name: 'Ebba Lind' };
  const quotes = [quoteOf(text, { words: 'It is over,', by, reason: { code: 'cueAfterQuote', values: [] } })];
  const left = forgetText(text, { quotes, entities: [entityOf(text, 'e', 'Ebba Lind', 'person')] });
  expect(left.replace(/ +/g, ' ')).toBe(' \n\n It is over, Ebba Lind ');
  expect(left.indexOf('Ebba Lind')).toBe(text.indexOf('Ebba Lind'));
});

it('keeps the length and all of every quote, whatever the text is', () => {
  const anything = fc
    .string({ unit: 'binary', maxLength: 60 })
    .chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 5 }),
      ),
    );
  fc.assert(
    fc.property(anything, ([text, places]) => {
      const spans = places.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
      const left = forgetText(text, { quotes: spans as never, entities: [] });
      expect(left).toHaveLength(text.length);
      for (const { start, end } of spans) expect(left.slice(start, end)).toBe(text.slice(start, end));
      if (spans.length === 0) expect(left.trim()).toBe('');
    }),
  );
});
