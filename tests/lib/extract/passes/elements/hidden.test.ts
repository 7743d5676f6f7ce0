import { describe, expect, it } from 'vitest';
import { hidden } from '../../../../../lib/extract/passes/elements/hidden.ts';
import { expectedTexts, textsAfterElementPass } from '../samples.ts';

const SAMPLES = [
  '<p>The council will rebuild ⟦<span class="sr-only">(opens elsewhere)</span>⟧ the pier.</p>',
  '<p>Text.</p>⟦<p hidden>Not seen.</p>⟧',
  '<p>Text.</p>⟦<span class="visually-hidden">Opens in a new tab</span>⟧',
  '<p>Text.</p>⟦<div style="display:none">Not seen.</div>⟧',
];

describe('what the page hides is taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterElementPass(hidden, sample)).toEqual(expectedTexts(sample));
  });
});
