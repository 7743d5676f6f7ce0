import { describe, expect, it } from 'vitest';
import { debris } from '../../../../../lib/extract/passes/blocks/debris.ts';
import { expectedTexts, textsAfterBlockPass } from '../samples.ts';

const SAMPLES = [
  '<p>Text.</p>⟦<p>https://example.test/a/b</p>⟧',
  '<p>Text.</p>⟦<p>___</p>⟧<p>More.</p>',
  '⟦<p>Image 1 of / 13</p>⟧<p>Text.</p>',
  '<p>Text.</p>⟦<p>example.com/ilsemorant</p>⟧',
  '<p>12 of 13 voted yes.</p>',
];

describe('what is no language is taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterBlockPass(debris, sample)).toEqual(expectedTexts(sample));
  });
});
