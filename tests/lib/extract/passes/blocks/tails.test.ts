import { describe, expect, it } from 'vitest';
import { tails } from '../../../../../lib/extract/passes/blocks/tails.ts';
import { expectedTexts, textsAfterBlockPass } from '../samples.ts';

const SAMPLES = [
  '<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>⟦<p>Petrus Vahl contributed to this report.</p>⟧',
  '<p>One.</p><p>Two.</p>⟦<h3>More stories</h3>⟧',
  `<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p><p>${'The fire in the old quarter spread from roof to roof all through the night, and '.repeat(3)}the wind contributed to it.</p>`,
  '<p>He contributed to this report.</p><p>Two.</p><p>Three.</p><p>Four.</p><p>Five.</p>',
];

describe('what stands below the last sentence is taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterBlockPass(tails, sample)).toEqual(expectedTexts(sample));
  });
});
