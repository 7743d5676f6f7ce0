import { describe, expect, it } from 'vitest';
import { comments } from '../../../../../lib/extract/passes/elements/comments.ts';
import { expectedTexts, textsAfterElementPass } from '../samples.ts';

const SAMPLES = [
  '<p>Text.</p>⟦<section id="comments"><p>First!</p></section>⟧',
  '<p>Text.</p>⟦<div class="cmt">Write to us</div>⟧',
  '<p class="commentary">A view of ours.</p>',
];

describe('what readers wrote is taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterElementPass(comments, sample)).toEqual(expectedTexts(sample));
  });
});
