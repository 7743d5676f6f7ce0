import { describe, expect, it } from 'vitest';
import { byline } from '../../../../../lib/extract/passes/elements/byline.ts';
import { expectedTexts, textsAfterElementPass } from '../samples.ts';

const SAMPLES = [
  '<div class="post status-publish tag-byline">A short article of a blog.</div>',
  '⟦<div class="byline">By Ilse Morant</div>⟧<p>Text.</p>',
  '⟦<time datetime="2024-05-11">11 May 2024</time>⟧<p>Text.</p>',
  '⟦<div class="article__meta-data">3 min read</div>⟧<p>Text.</p>',
  '<table><tr class="player-7"><td class="player">Ilse Morant</td><td>40</td></tr></table>',
  '<p class="timeline-entry">In 1998 the pier was built.</p>',
];

describe('who wrote it and when is taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterElementPass(byline, sample)).toEqual(expectedTexts(sample));
  });
});
