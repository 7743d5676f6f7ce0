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
  `<p>Text.</p>⟦<p>DON'T MISS <a href="/1">The storm of January, and what it did to the old pier of Velmar and to the boats that were tied to it</a> <a href="/2">The lighthouse has to wait until the meeting of the council that is planned for June, or even longer</a></p>⟧`,
  '<p>Text.</p>⟦<p>3 Kommentare</p>⟧',
  '<p>Follow-up work at the pier will take until the autumn.</p>',
  '<p>Text.</p>⟦<p>Follow The Harbor Gazette on Facebook and Instagram.</p>⟧',
  '<p>Text.</p>⟦<p>Like this story? Share it with a friend!</p>⟧',
  '<p>Text.</p>⟦<p>Follow our full coverage of the storm at storms.test</p>⟧',
  '<p>Text.</p>⟦<p>(Reporting by Ilse Morant; editing by Petrus Vahl)</p>⟧',
  '<p>Watching the boats, he said nothing.</p>',
];

describe('lines that speak of the site are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterBlockPass(prompts, sample)).toEqual(expectedTexts(sample));
  });
});
