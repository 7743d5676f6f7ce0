import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAddress, toAddress } from '../../../lib/state/library-address.ts';
import { SHELVES } from '../../../lib/state/shelf-view.ts';

it.each([
  ['', { shelf: 'articles', query: '', noted: false }],
  ['?notes=only', { shelf: 'articles', query: '', noted: true }],
  ['?q=old+bridge', { shelf: 'articles', query: 'old bridge', noted: false }],
  [
    '?show=people&person=person%3Aida+holm',
    { shelf: 'people', query: '', noted: false, person: 'person:ida holm' },
  ],
  ['?show=stories&story=abc', { shelf: 'stories', query: '', noted: false, story: 'abc' }],
  [
    '?show=quotes&q=fog&person=person%3Aida+holm&outlet=The+Post&story=abc&from=2024-03-01&to=2024-03-31&tag=sea',
    {
      shelf: 'quotes',
      query: 'fog',
      noted: false,
      person: 'person:ida holm',
      outlet: 'The Post',
      story: 'abc',
      from: '2024-03-01',
      to: '2024-03-31',
      tag: 'sea',
    },
  ],
] as const)('%s is the address of a view', (address, view) => {
  expect(readAddress(address)).toEqual(view);
  expect(toAddress(view)).toBe(address);
});

it('leaves out what is no day', () => {
  expect(readAddress('?from=yesterday&to=2024-03')).toEqual({ shelf: 'articles', query: '', noted: false });
});

it('takes what is no shelf for the first one', () => {
  expect(readAddress('?show=constructor&x=1').shelf).toBe('articles');
});

it('leads back to every view', () => {
  const text = fc.option(fc.string(), { nil: undefined });
  const day = fc.constantFrom(undefined, '2024-02-29', '1999-12-31');
  const views = fc.record({
    shelf: fc.constantFrom(...SHELVES),
    query: fc.string({ unit: fc.constantFrom('a', 'ł', '&', '=', '#', '+', '%') }),
    noted: fc.boolean(),
    person: text,
    outlet: text,
    story: text,
    from: day,
    to: day,
    tag: text,
  });
  fc.assert(
    fc.property(views, (view) => {
      expect(readAddress(toAddress(view))).toEqual(view);
    }),
  );
});
