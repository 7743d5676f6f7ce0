import { describe, expect, it } from 'vitest';
import { datelines } from '../../../../../lib/extract/passes/blocks/datelines.ts';
import { expectedTexts, textsAfterBlockPass } from '../samples.ts';

const SAMPLES = [
  '⟦<p>Tuesday, May 14, 2024 at 08:15</p>⟧<p>Text.</p>',
  '⟦<p>terça-feira, 14 de maio de 2024 às 20:13</p>⟧<p>Texto.</p>',
  '⟦<p>08:15</p>⟧<p>Text.</p>',
  '⟦<p>The Associated Press Published Tuesday, May 14, 2024 8:15AM EST</p>⟧<p>Text.</p>',
  '⟦<p>May 13, 2024Updated: May 14, 2024 8:15 a.m.</p>⟧<p>Text.</p>',
  '<blockquote>— Harbor Watch (@harborwatch) May 14, 2024</blockquote>',
  '<p>She died on 14 May 2024.</p>',
];

describe('lines that are only a date are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterBlockPass(datelines, sample)).toEqual(expectedTexts(sample));
  });
});
