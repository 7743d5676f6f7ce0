import type { Aside } from '../../model/article.ts';
import { LONGEST_ASIDE, MOST_ASIDES } from '../../model/article-bounds.ts';
import { type ElementPass, labelsOf, labelWords } from '../passes/element-pass.ts';
import { comments } from '../passes/elements/comments.ts';
import { hidden } from '../passes/elements/hidden.ts';
import { navigation } from '../passes/elements/navigation.ts';
import { promotion } from '../passes/elements/promotion.ts';
import { related } from '../passes/elements/related.ts';
import { countBefore, elementAround, isBefore, type PlacedBlock } from '../placed-block.ts';
import { CAPTIONS, captionElement, toCaption } from './captions.ts';
import { EMBEDS, toEmbed } from './embeds.ts';

const OTHERS: readonly ElementPass[] = [navigation, comments, related, promotion, hidden];
const PLAYER = labelWords('\\w*player\\w* jw\\w* brightcove\\w* video-?(?:js|container|wrapper|card)');
const MOST_LOOKED_AT = 3000; // elements; a page of news has a few dozen

interface Found {
  readonly element: Element;
  readonly figure: Element | null;
  readonly aside: Omit<Aside, 'at'>;
}

/**
 * Finds the captions and embedded posts between the headline and the end of the body. `end` is the text's length.
 * Undefined where there are none.
 */
export function findAsides(
  headline: Element | undefined,
  places: readonly PlacedBlock[],
  end: number,
): readonly Aside[] | undefined {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return undefined;
  const body = elementAround(first.node, last.node);
  const start = headline && isBefore(headline, first.node) ? headline : first.node;
  const around = elementAround(start, last.node);
  if (!body || !around) return undefined;
  const found = findWithin(around, start);
  const counts = countBefore(
    found.map(({ element }) => element),
    places,
  );
  const asides: (Aside & { readonly figure: Element | null })[] = [];
  for (const [i, { element, figure, aside }] of found.entries()) {
    const next = places[counts[i] ?? 0];
    const neighbors = [places[(counts[i] ?? 0) - 1]?.node, next?.node].filter((node) => node !== undefined);
    if (!belongs(element, neighbors, next === undefined)) continue;
    if (neighbors.some((node) => element.contains(node))) continue; // it is read as a part of the body
    const before = asides.at(-1);
    if (aside.kind === 'caption' && figure && before?.kind === 'caption' && before.figure === figure)
      asides[asides.length - 1] = { ...before, text: `${before.text} ${aside.text}`.slice(0, LONGEST_ASIDE) };
    else if (asides.length < MOST_ASIDES) asides.push({ ...aside, at: next?.start ?? end, figure });
  }
  return asides.length > 0 ? asides.map(({ figure: _, ...aside }) => aside) : undefined;
}

/** The captions and posts below an element that stand after `start`, in order, none inside another. */
function findWithin(around: Element, start: Node): Found[] {
  const seen = new Set<Element>();
  const found: Found[] = [];
  for (const candidate of [...around.querySelectorAll(`${CAPTIONS},${EMBEDS}`)].slice(0, MOST_LOOKED_AT)) {
    if (!isBefore(start, candidate) || found.at(-1)?.element.contains(candidate)) continue;
    const isEmbed = candidate.matches(EMBEDS);
    const element = isEmbed ? candidate : captionElement(candidate);
    if (!element || seen.has(element)) continue;
    const aside = isEmbed ? toEmbed(element) : toCaption(element);
    if (!aside) continue;
    seen.add(element);
    found.push({ element, figure: element.closest('figure'), aside });
  }
  return found;
}

/** Whether nothing between an element and what it shares with the blocks beside it is of another story, an ad or a player. */
function belongs(element: Element, neighbors: readonly Node[], isBelow: boolean): boolean {
  let levels = 0;
  for (let at: Element | null = element; at; at = at.parentElement, levels++) {
    if (neighbors.some((node) => at?.contains(node))) return !isBelow || levels <= FARTHEST_BELOW;
    if (at.matches('aside,nav,footer,form,[hidden],[aria-hidden="true"]')) return false;
    const labels = labelsOf(at);
    if (PLAYER.test(labels) || OTHERS.some((pass) => pass.labels?.test(labels))) return false;
  }
  return true;
}

const FARTHEST_BELOW = 4; // levels up to what holds the last block: what stands farther off is below the article
