import { describe, expect, it } from 'vitest';
import { captions } from '../../../../../lib/extract/passes/blocks/captions.ts';
import { expectedTexts, textsAfterBlockPass } from '../samples.ts';

const SAMPLES = [
  '⟦<p>In this May 14, 2024, file photo, the mayor walks along the pier.</p>⟧<p>Text.</p>',
  '<p>Text.</p>⟦<p>The pier after the storm. (AP Photo/Oda Brennick)</p>⟧',
  '<p>The photo showed the pier as it had been.</p>',
];

describe('unmarked captions are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterBlockPass(captions, sample)).toEqual(expectedTexts(sample));
  });
});
