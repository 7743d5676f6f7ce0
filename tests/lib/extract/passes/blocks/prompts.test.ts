import { describe, expect, it } from 'vitest';
import { prompts } from '../../../../../lib/extract/passes/blocks/prompts.ts';
import { expectedTexts, textsAfterBlockPass } from '../samples.ts';

const SAMPLES = [
  '<p>Text.</p>⟦<p>Read more: the storm of January</p>⟧',
  '<p>Text.</p>⟦<p>ADVERTISEMENT</p>⟧<p>More text.</p>',
  '⟦<p>Anzeige</p>⟧<p>Der Pier bleibt zu.</p>',
  '<p>Published accounts differ from what the mayor said, and nobody could say why that was so for all the years in which the harbor had been closed to boats of every kind, large or small, local or foreign.</p>',
  '⟦<p>Posted at noon on 14 May</p>⟧<p>Text.</p>',
  '<p>Posted overnight by the harbor master, the notice surprised everybody.</p>',
  '<ul><li>Updated nets with a finer mesh</li></ul>',
  '<p>Watching the boats, he said nothing.</p>',
];

describe('lines that speak of the site are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterBlockPass(prompts, sample)).toEqual(expectedTexts(sample));
  });
});
