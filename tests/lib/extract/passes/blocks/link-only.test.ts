import { describe, expect, it } from 'vitest';
import { linkOnly } from '../../../../../lib/extract/passes/blocks/link-only.ts';
import { expectedTexts, textsAfterBlockPass } from '../samples.ts';

const SAMPLES = [
  '<p>The pier is closed.</p>⟦<p><a href="/1">Storm damages the old pier</a></p>⟧<p>Work begins soon.</p>',
  '<p>More on <a href="/2">the storm</a> below, and on the harbor.</p>',
  '<ul><li>Bread</li><li>Salt</li><li><a href="/3">Butter</a></li></ul>',
  '<h2><a name="storm">The storm</a></h2><p>It came in January.</p><h2><a href="#after">After it</a></h2><p>It left.</p>',
  '<p>Text.</p>⟦<p><a href="#rest">Go on below the advertisement</a></p>⟧',
  '<p>Text.</p>⟦<p>LES HER | <a href="/6">Storm damages the old pier of Velmar</a></p>⟧',
  '<p>Text.</p>⟦<p><b>Background:</b> <a href="/7">What the storm did to the pier</a></p>⟧',
  '<p>Morant said: <a href="/8">nobody has seen such a storm</a>, and she was right.</p>',
  '<ul><li>Pier: <a href="/9">as it was before the storm came</a></li><li>Harbor: closed</li></ul>',
  '⟦<ul><li><a href="/4">One</a></li><li><a href="/5">Two</a></li></ul>⟧<p>Text.</p>',
];

describe('blocks that are one link are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterBlockPass(linkOnly, sample)).toEqual(expectedTexts(sample));
  });
});
