import { describe, expect, it } from 'vitest';
import { navigation } from '../../../../../lib/extract/passes/elements/navigation.ts';
import { expectedTexts, textsAfterElementPass } from '../samples.ts';

const SAMPLES = [
  '⟦<nav><a href="/">Home</a></nav>⟧<p>Text.</p>',
  '⟦<div class="breadcrumb">Home / Town</div>⟧<p>Text.</p>',
  '<p>Text.</p>⟦<footer>Imprint</footer>⟧',
  '<p>Text.</p>⟦<ul class="topic-list"><li><a href="/pier">Pier</a></li></ul>⟧',
  '<p class="topic-paragraph">Piers stand on piles.</p>',
  '<p>The pilots of <a class="textTag" href="/t/velmar">Velmar</a> know the harbor and its sands well.</p>',
  '<p>On Monday, Rep. <span class="menu-person">Ilse Morant<i></i></span> (V) told the council to rebuild the pier.</p>',
  '<p><a class="tag">Ilse Morant</a> has told the council of <b class="tag">Velmar</b>.</p>',
  '<p>⟦<a class="tag">Velmar</a>⟧ The council will rebuild the pier in spring.</p>',
  '<p>The council will rebuild the pier.⟦ <a class="tag">Velmar</a>⟧</p>',
  '<p class="stage">Navigation by stars.</p>',
];

describe('menus and site feet are taken out', () => {
  it.each(SAMPLES)('%s', (sample) => {
    expect(textsAfterElementPass(navigation, sample)).toEqual(expectedTexts(sample));
  });
});
