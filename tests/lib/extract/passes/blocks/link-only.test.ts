import { describe, expect, it } from 'vitest';
import { linkOnly } from '../../../../../lib/extract/passes/blocks/link-only.ts';
import { expectedTexts, textsAfterBlockPass } from '../samples.ts';

const SAMPLES = [
  '<p>The pier is closed.</p>⟦<p><a href="/1">Storm damages the old pier</a></p>⟧<p>Work begins soon.</p>',
  '<p>More on <a href="/2">the storm</a> below, and on the harbor.</p>',
  '<ul><li>Bread</li><li>Salt</li><li><a href="/3">Butter</a></li></ul>',
  '⟦<ul><li><a href="/4">One</a></li><li><a href="/5">Two</a></li></ul>⟧<p>Text.</p>',
];

describe('blocks that are one link are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterBlockPass(linkOnly, sample)).toEqual(expectedTexts(sample));
  });
});
