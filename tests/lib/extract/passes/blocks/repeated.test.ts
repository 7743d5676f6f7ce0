import { describe, expect, it } from 'vitest';
import { repeated } from '../../../../../lib/extract/passes/blocks/repeated.ts';
import { expectedTexts, textsAfterBlockPass } from '../samples.ts';

const SAMPLES = [
  '⟦<p>Pier will be rebuilt after the storm</p>⟧<p>Text of the article.</p>',
  '⟦<p>Town News Pier will be rebuilt after the storm</p>⟧<p>Text.</p>',
  '<p>The council voted for the new pier today.</p><p>Yes.</p>⟦<p>The council voted for the new pier today.</p>⟧<p>Yes.</p>',
];

describe('the headline and repeated blocks are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(
      textsAfterBlockPass(repeated, sample, { headline: 'pier will be rebuilt after the storm' }),
    ).toEqual(expectedTexts(sample));
  });
});
