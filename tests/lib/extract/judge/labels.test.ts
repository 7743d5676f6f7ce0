import { describe, expect, it } from 'vitest';
import { countLabels, type LabelCounts } from '../../../../lib/extract/judge/labels.ts';
import { runAtOnce } from '../../../../lib/extract/steps.ts';
import { pageOf } from '../page.ts';

const NONE: LabelCounts = { price: 0, cart: 0, post: 0, ingredient: 0, player: 0, story: 0 };

describe('labels', () => {
  it.each<[string, Partial<LabelCounts>]>([
    ['<p class="Product-Price">', { price: 1 }],
    ['<p itemprop="price" class="price">', { price: 1 }],
    ['<p itemprop="priceCurrency">', {}],
    ['<button name="add-to-cart">', { cart: 1 }],
    ['<button class="AddToCart"><i id="x-Add-to-cart">', { cart: 2 }],
    ['<div class="a post b"><div class="posted"><div class="Post">', { post: 1 }],
    ['<div id="post-12"><div id="post_13"><div id="repost-14">', { post: 2 }],
    ['<div class="Reply x-post"><div class="reply"><div class="message-body postbody">', { post: 2 }],
    ['<li itemprop="recipeIngredient"><li class="ingredients"><li id="ingredient-1">', { ingredient: 3 }],
    ['<div class="big-Video-Player">', { player: 1 }],
    ['<div class="x-article-body"><div class="entry-content"><div itemprop="articleBody">', { story: 3 }],
    ['<div class="article-bodyguard"><div class="article"><div class="article-teaser">', {}],
    ['<p class="price">1<p class="price">2<p>3', { price: 2 }],
    ['<p>Nothing of the price, the post or the ingredients.', {}],
  ])('%s', (html, expected) => {
    expect(runAtOnce(countLabels(pageOf(html)))).toEqual({ ...NONE, ...expected });
  });
});
