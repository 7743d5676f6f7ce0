import { describe, expect, it } from 'vitest';
import { promotion } from '../../../../../lib/extract/passes/elements/promotion.ts';
import { expectedTexts, textsAfterElementPass } from '../samples.ts';

const SAMPLES = [
  '<p>Text.</p>⟦<div class="newsletter-box">News by mail</div>⟧',
  '<p>Text.</p>⟦<div role="dialog">Allow messages?</div>⟧',
  '<p>Text.</p>⟦<div class="ad-slot">Buy boats</div>⟧',
  '<p>The mayor of <a class="tooltip" href="/p">Velmar</a>, who spoke with <a class="promo" href="/v">Petrus Vahl</a> at noon, was glad.</p>',
  '<p>The mayor <a href="/p">Ilse Morant</a>⟦<span class="tooltip">Mayor since 2019</span>⟧ spoke at noon to the council.</p>',
  '<p class="lead-in">The adverse wind.</p>',
];

describe('advertising and prompts are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterElementPass(promotion, sample)).toEqual(expectedTexts(sample));
  });
});
