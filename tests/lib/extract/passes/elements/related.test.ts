import { describe, expect, it } from 'vitest';
import { related } from '../../../../../lib/extract/passes/elements/related.ts';
import { expectedTexts, textsAfterElementPass } from '../samples.ts';

const SAMPLES = [
  '<p>Text.</p>⟦<ul class="related-articles"><li><a href="/1">Storm</a></li></ul>⟧',
  '<p>Text.</p>⟦<div data-component="MostRead">Most read</div>⟧',
  '<p>Text.</p>⟦<div class="teaser-box">The storm of January</div>⟧',
  '<p>Text.</p>⟦<div class="story-factbox"><p>What a pier is</p></div>⟧',
  '<p>Text.</p>⟦<div class="expandable-box"><p>Who Ilse Morant is</p></div>⟧',
  '<p class="in-fact">It is closed.</p>',
  '<div class="teaser-content"><p>The pier is closed.</p></div>',
  '<p class="correlated">Both rose.</p>',
];

describe('other articles offered inside this one are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterElementPass(related, sample)).toEqual(expectedTexts(sample));
  });
});
