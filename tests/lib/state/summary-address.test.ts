import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toSummaryAddress } from '../../../lib/state/summary-address.ts';

it.each([
  ['en', 'Norway', 'https://en.wikipedia.org/api/rest_v1/page/summary/Norway'],
  ['de', 'Jonas Gahr Støre', 'https://de.wikipedia.org/api/rest_v1/page/summary/Jonas_Gahr_St%C3%B8re'],
  ['en', 'AC/DC', 'https://en.wikipedia.org/api/rest_v1/page/summary/AC%2FDC'],
  ['en', 'Who? & Co', 'https://en.wikipedia.org/api/rest_v1/page/summary/Who%3F_%26_Co'],
  ['en', '../../evil', undefined],
  ['en', '', undefined],
  ['en', 'a#b', undefined],
  ['en', 'a<b>', undefined],
  ['en', 'a\u0000b', undefined],
  ['en', 'x'.repeat(300), undefined],
  ['en', '\ud800', undefined],
] as const)('in %s %s is asked for at %s', (language, name, address) => {
  expect(toSummaryAddress({ language, name })).toBe(address);
});

it('no name leads anywhere but below the summaries of Wikipedia', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const address = toSummaryAddress({ language: 'fr', name });
      if (address === undefined) return;
      const { origin, pathname, search, hash } = new URL(address);
      expect(origin).toBe('https://fr.wikipedia.org');
      expect(pathname).toMatch(/^\/api\/rest_v1\/page\/summary\/[^/]+$/);
      expect([search, hash]).toEqual(['', '']);
    }),
  );
});
