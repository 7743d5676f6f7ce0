import { readBlocks } from './blocks.ts';
import type { DraftBlock } from './draft-block.ts';
import { labelsOf, labelWords } from './passes/element-pass.ts';
import { cleanText, plainWords } from './white-space.ts';

const NAMED = labelWords(
  'standfirst stand-first sub-?titles? sub-?headline sub-?heading sub-?head dek deck summary lead lede lead-?text intro\\w* article-?(?:lead|lede|intro|summary|dek|subtitle|description|excerpt|abstract) excerpt abstract chapo entradilla bajada sottotitolo ingress untertitel vorspann manchet einleitung preamble',
);
const SHORTEST = 30; // characters
const LONGEST = 600;
const FARTHEST = 220; // elements below the headline

/**
 * Finds the standfirst that a page shows between its headline and its body: what the page also gives as its
 * description, or what is named as one. Undefined where the body begins with it already.
 */
export function findStandfirst(
  headline: Element | undefined,
  descriptions: readonly string[],
  body: readonly DraftBlock[],
): DraftBlock | undefined {
  const document = headline?.ownerDocument;
  if (!headline || !document?.body || body.length === 0) return undefined;
  const wanted = descriptions.map(plainWords).filter((words) => words.length >= SHORTEST);
  const held = body.slice(0, 5).map((block) => plainWords(block.text));
  const first = held[0] ?? '';
  const walker = document.createTreeWalker(document.body, 1); // elements
  walker.currentNode = headline;
  for (let i = 0; i < FARTHEST && walker.nextNode(); i++) {
    const element = walker.currentNode as Element;
    if (headline.contains(element) || UNREAD.test(element.localName)) continue;
    const raw = element.textContent ?? '';
    if (raw.length > 3 * LONGEST) continue;
    const text = cleanText(raw);
    if (text.length < SHORTEST || text.length > LONGEST) continue;
    const words = plainWords(text);
    if (words === first) return undefined; // the body has begun
    if (held.some((known) => known.includes(words) || words.includes(known))) continue;
    const isDescription = wanted.some((description) => alike(words, description));
    if (!isDescription && !(NAMED.test(labelsOf(element)) && isText(element))) continue;
    const block = element.closest(MARGINS) ? undefined : draft(element);
    if (block) return block;
  }
  return undefined;
}

const UNREAD =
  /^(?:script|style|noscript|template|nav|figure|figcaption|aside|form|button|time|ul|ol|footer)$/;
const MARGINS = 'figure,nav,[class*="caption" i],[class*="related" i],[hidden]';

/** One begins with the other: descriptions are cut, and standfirsts go on with a byline. */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST && long.startsWith(short) && short.length > 0.6 * long.length;
}

/** A sentence or more, not a menu or a row of links. */
function isText(element: Element): boolean {
  const length = (element.textContent ?? '').trim().length;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += (link.textContent ?? '').trim().length;
  return linked < 0.3 * length && element.getElementsByTagName('p').length <= 1;
}

function draft(element: Element): DraftBlock | undefined {
  const blocks = readBlocks(element);
  const block = blocks.length === 1 ? blocks[0] : undefined;
  return block && { ...block, kind: 'paragraph' };
}
