import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAddress, toAddress } from '../../../lib/state/library-address.ts';
import { SHELVES } from '../../../lib/state/shelf-view.ts';

it.each([
  ['', { shelf: 'articles', query: '', noted: false, person: undefined, story: undefined }],
  ['?notes=only', { shelf: 'articles', query: '', noted: true, person: undefined, story: undefined }],
  [
    '?q=old+bridge',
    { shelf: 'articles', query: 'old bridge', noted: false, person: undefined, story: undefined },
  ],
  [
    '?show=people&person=person%3Aida+holm',
    { shelf: 'people', query: '', noted: false, person: 'person:ida holm', story: undefined },
  ],
  ['?show=stories&story=abc', { shelf: 'stories', query: '', noted: false, person: undefined, story: 'abc' }],
] as const)('%s is the address of a view', (address, view) => {
  expect(readAddress(address)).toEqual(view);
  expect(toAddress(view)).toBe(address);
});

it('takes what is no shelf for the first one', () => {
  expect(readAddress('?show=constructor&x=1').shelf).toBe('articles');
});

it('leads back to every view', () => {
  const views = fc.record({
    shelf: fc.constantFrom(...SHELVES),
    query: fc.string({ unit: fc.constantFrom('a', 'ł', '&', '=', '#', '+', '%') }),
    noted: fc.boolean(),
    person: fc.option(fc.string(), { nil: undefined }),
    story: fc.option(fc.string(), { nil: undefined }),
  });
  fc.assert(
    fc.property(views, (view) => {
      expect(readAddress(toAddress(view))).toEqual(view);
    }),
  );
});
