import { describe, expect, it } from 'vitest';
import { disclaimers } from '../../../../../lib/extract/passes/blocks/disclaimers.ts';
import { expectedTexts, textsAfterBlockPass } from '../samples.ts';

const SAMPLES = [
  '<p>Text.</p>⟦<p>We may earn a commission if you buy through our links.</p>⟧',
  '<p>Text.</p>⟦<p>This material may not be published or redistributed.</p>⟧',
  '<p>Texte.</p>⟦<p>Il vous reste la moitié de cet article à lire. La suite est réservée aux abonnés.</p>⟧',
  '<p>Text.</p>⟦<p>Dieser Text ist nur für Abonnenten.</p>⟧',
  '<p>本文。</p>⟦<p>この先は会員限定です。</p>⟧',
  '<p>Text.</p>⟦<p>This article is exclusive to Pier+ subscribers</p>⟧',
  '<p>Text.</p>⟦<p>Get Boats Monthly delivered through your letterbox.</p>⟧',
  '<p>The hall is reserved for subscribers of the orchestra.</p>',
  '<p>He earned a commission as an officer at nineteen.</p>',
];

describe('what the site says of its business is taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterBlockPass(disclaimers, sample)).toEqual(expectedTexts(sample));
  });
});
