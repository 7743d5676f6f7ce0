import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../../../lib/analyze/entities/is-boilerplate.ts';

const page = { authors: ['Greta Sandmo', 'Knut Berge'], siteName: 'The Brunvik Post' };

describe('a sentence that names only who made the page', () => {
  it.each<[string, boolean]>([
    ['Greta Sandmo', true],
    ['Greta Sandmo and Knut Berge, The Brunvik Post', true],
    ['Knut Berge for the Brunvik Post', true],
    ['The Brunvik Post', true],
    ['Brunvik Post', true],
    ['Photo: Tove Aas', true],
    ['Greta Sandmo won the prize of The Brunvik Post.', false],
    ['Ida Holm', false],
    ['The, and, for', false],
    ['', false],
  ])('%s: %s', (sentence, expected) => {
    expect(isBoilerplate(sentence, page)).toBe(expected);
  });

  it('is told of any text and any names', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.array(text), text, (sentence, authors, siteName) => {
        const told = isBoilerplate(sentence, { authors, siteName });
        expect(told && sentence === '').toBe(false);
      }),
    );
    expect(isBoilerplate('Ida Holm spoke.', { authors: [''], siteName: '' })).toBe(false);
  });
});
