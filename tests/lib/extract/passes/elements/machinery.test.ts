import { describe, expect, it } from 'vitest';
import { machinery } from '../../../../../lib/extract/passes/elements/machinery.ts';
import { expectedTexts, textsAfterElementPass } from '../samples.ts';

const SAMPLES = [
  '<p>Text.</p>⟦<button>Play</button>⟧',
  '<p>Text.</p>⟦<select><option>One</option></select>⟧',
];

describe('controls and players are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterElementPass(machinery, sample)).toEqual(expectedTexts(sample));
  });
});
