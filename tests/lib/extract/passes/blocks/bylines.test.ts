import { describe, expect, it } from 'vitest';
import { bylines } from '../../../../../lib/extract/passes/blocks/bylines.ts';
import { expectedTexts, textsAfterBlockPass } from '../samples.ts';

const SAMPLES = [
  '⟦<p>By Oda Brennick</p>⟧<p>Text one.</p><p>Two.</p><p>Three.</p>',
  '<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>⟦<p>Oda Brennick is a reporter in Velmar.</p>⟧',
  '<p>Oda Brennick, who lives there, said no.</p><p>Two.</p><p>Three.</p><p>Four.</p>',
];

describe('the byline and the bio of the authors are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterBlockPass(bylines, sample, { authors: ['oda brennick'] })).toEqual(
      expectedTexts(sample),
    );
  });
});
