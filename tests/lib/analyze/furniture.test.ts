import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datelineLength, isCredit, isFurniture } from '../../../lib/analyze/furniture.ts';

describe('what only credits the makers of a page or calls on its reader', () => {
  it.each([
    'By Greta Sandmo, Brunvik Post',
    'Photo: Anders Lie',
    'AP Photo/Tove Aas',
    'Tove Aas/AFP via Getty Images',
    'Anders Lie/Scanpix',
    'Image source, Getty Images',
    '(Reporting by Greta Sandmo and Knut Berge; Editing by Liv Moe)',
    'Additional reporting by Siri Dahl in Telnes.',
    'With files from Nordwire',
    'Siri Dahl in Telnes contributed to this report.',
    'Follow Greta Sandmo on Twitter @gsandmo',
    'Share this on Facebook, Twitter or WhatsApp',
    'Knut Berge | Nordwire',
    'OSEBX 1,204.33 +0.4% | Equinor 288.10 -1.2% | Brent 82.11 +0.7%',
    'Log in with Facebook or Google to comment',
    'Sign up for the Brunvik Post newsletter.',
    '© 2024 Nordwire.',
  ])('%s', (line) => {
    expect(isCredit(line)).toBe(true);
    expect(isFurniture(line)).toBe(true);
  });

  it.each([
    'Mayor Ida Holm said on Monday that the wall will be rebuilt.',
    'By Monday, Ida Holm had heard nothing.',
    'From Oslo came a promise of Ida Holm that the money would be there.',
    'The photo by Anders Lie shook Brunvik.',
    'Facebook and Google will share the costs, Holm said.',
    'Ida Holm contributed to the fund for the ferry.',
    'She follows Greta Sandmo.',
    'Reporting to Ida Holm, the office counts the boats.',
    'The AP/Ipsos poll found that Holm leads.',
  ])('%s is news', (sentence) => {
    expect(isCredit(sentence)).toBe(false);
  });

  it('is no heading in capitals, which may name who is in the news', () => {
    expect(isCredit('HOLM RESIGNS IN BRUNVIK')).toBe(false);
    expect(isFurniture('HOLM RESIGNS IN BRUNVIK')).toBe(true);
  });

  it('is told of any text, and never of a long one', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof isCredit(text) === 'boolean'));
    expect(isCredit(`Photo: ${'a'.repeat(300)}`)).toBe(false);
  });
});

describe('a dateline', () => {
  it.each([
    'BRUNVIK (Reuters) - ⟦⟧The wall fell.',
    'BRUNVIK, Telnes (AP) — ⟦⟧The wall fell.',
    'Brunvik (dpa) – ⟦⟧The wall fell.',
    '(AFP) - ⟦⟧The wall fell.',
    'BRUNVIK — ⟦⟧The wall fell.',
    'NORD-TELNES, Brunvik (AP) -- ⟦⟧The wall fell.',
    'SANKT IVAR - SUND – ⟦⟧The wall fell.',
    '⟦⟧Brunvik - The wall fell.',
    '⟦⟧The wall fell - all of it - by night.',
    '⟦⟧A - b',
  ])('ends before the sentence: %s', (marked) => {
    expect(datelineLength(marked.replace('⟦⟧', ''))).toBe(marked.indexOf('⟦⟧'));
  });

  it('is within the sentence, whatever that is', () => {
    const signs = fc.constantFrom('A', 'b', ' ', '-', '—', '_', ',', '.', '(AP)', '(');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 300 }), (parts) => {
        const sentence = parts.join('');
        const length = datelineLength(sentence);
        expect(length).toBeLessThanOrEqual(sentence.length);
        expect(length === 0 || /[-–—] ?$|[-–—_] $/.test(sentence.slice(0, length))).toBe(true);
      }),
    );
  });
});
