import { describe, expect, it } from 'vitest';
import { consent } from '../../../../../lib/extract/passes/elements/consent.ts';
import { expectedTexts, textsAfterElementPass } from '../samples.ts';

const SAMPLES = [
  '<p>Text.</p>⟦<div id="onetrust-consent-sdk"><p>We use cookies.</p></div>⟧',
  '<p>Text.</p>⟦<div class="cookie-banner">Accept?</div>⟧',
  '<p class="cookies">Bake the cookies for ten minutes.</p>',
];

describe('consent layers are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterElementPass(consent, sample)).toEqual(expectedTexts(sample));
  });
});
