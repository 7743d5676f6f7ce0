import { describe, expect, it } from 'vitest';
import { moreStories } from '../../../../../lib/extract/passes/blocks/more-stories.ts';
import { expectedTexts, textsAfterBlockPass } from '../samples.ts';

const teaser = '<li>What the <a href="/1">storm of January</a> did to the pier</li>';

const SAMPLES = [
  `<p>Text.</p>⟦<h3>More Great Velmar Stories</h3><ul>${teaser}${teaser}</ul>⟧`,
  `<p>Text.</p>⟦<p>You may also like</p><p><a href="/2">The lighthouse</a> waits</p>⟧<p>The council meets in June.</p>`,
  `<p>Text.</p>⟦<h2>Das könnte Sie auch interessieren:</h2>⟧<h2>Der Pier</h2>${teaser}`,
  `<h2>More stories from the pier than anybody could tell</h2><ul>${teaser}</ul>`,
  `<h2>Storms of the year</h2><ul>${teaser}${teaser}</ul>`,
];

describe('a heading that leads on, and the links below it, are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterBlockPass(moreStories, sample)).toEqual(expectedTexts(sample));
  });
});
