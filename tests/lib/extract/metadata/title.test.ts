import { describe, expect, it } from 'vitest';
import { withoutKicker, withoutSite } from '../../../../lib/extract/metadata/title.ts';

describe('a title', () => {
  it.each([
    ['Pier will be rebuilt after storm - Harbour Courier', 'Pier will be rebuilt after storm'],
    ['Pier will be rebuilt after storm | Town | Harbour Courier', 'Pier will be rebuilt after storm'],
    [
      'Pier will be rebuilt - and nobody knows how it will be paid',
      'Pier will be rebuilt - and nobody knows how it will be paid',
    ],
    ['嵐のあと桟橋は再建される：Harbour Courier', '嵐のあと桟橋は再建される'],
    ['Pier: will it be rebuilt after the storm', 'Pier: will it be rebuilt after the storm'],
  ])('loses the site: %s', (title, expected) => {
    expect(withoutSite(title, 'Harbour Courier')).toBe(expected);
  });

  it('loses the kicker that stands in the same element', () => {
    const declared = ['Pier will be rebuilt after storm'];
    expect(withoutKicker('Town | Pier will be rebuilt after storm', declared)).toBe(declared[0]);
    expect(withoutKicker('Opinion | Pier will be rebuilt after storm | Editorial', declared)).toBe(
      declared[0],
    );
    expect(withoutKicker('Pier will be rebuilt after storm | Opinion', declared)).toBe(declared[0]);
    expect(withoutKicker('Another headline altogether', declared)).toBe('Another headline altogether');
    expect(withoutKicker('A list of pier will be rebuilt after storm', declared)).toBe(
      'A list of pier will be rebuilt after storm',
    );
  });
});
