import { describe, expect, it } from 'vitest';
import { captions } from '../../../../../lib/extract/passes/elements/captions.ts';
import { expectedTexts, textsAfterElementPass } from '../samples.ts';

const SAMPLES = [
  '<p>Text.</p>⟦<div class="wp-caption-text">The pier in May.</div>⟧',
  '<p>Text.</p>⟦<span class="image-credit">Oda Brennick</span>⟧',
  '<p>Text.</p>⟦<p class="imageCaption">The mayor at the pier.</p>⟧',
  '<p class="capital-letter">Velmar lies by the sea.</p>',
];

describe('captions told by their labels are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterElementPass(captions, sample)).toEqual(expectedTexts(sample));
  });
});
