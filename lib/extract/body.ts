import { Readability } from '@mozilla/readability';
import { copyElement, copyPage, type PageCopy } from './page-copy.ts';
import { CAREFUL_PASSES, ELEMENT_PASSES, prune } from './passes/prune.ts';
import { measureMass } from './running-text.ts';
import { findFamily } from './split-body.ts';

const CONTAINERS = /article-body|articlebody|article__body|story-body|entry-content/i;
const CONTAINER_ATTRIBUTES = '[itemprop~="articleBody"],[data-testid*="article-body" i]';
const CLEARLY_MORE = 1.25; // measured: below it the larger body holds more of what surrounds the article
const OVERWHELMINGLY_MORE = 4; // so much more that what the page names is right, whatever was chosen
const CONSISTENT = 0.7; // share of the smaller body that the larger must hold to be the same article's
const LEAST_MASS = 400; // characters
const NEXT_TO_NOTHING = 150; // characters

/** The body of a page, in a copy whose text nodes lead to the page. */
export interface Body {
  readonly root: Element;
  readonly liveText: WeakMap<Node, Text>;
}

/**
 * Finds the body of a page: Readability's choice on a pruned copy, unless what the page names as its article's body,
 * or paragraphs of one make, hold clearly more running text. Where pruning leaves next to nothing, it is done with
 * care once more.
 */
export function findBody(document: Document, headline: string, isLiveBlog = false): Body | undefined {
  const copy = copyPage(document);
  prune(copy.document, headline, ELEMENT_PASSES, isLiveBlog);
  const root = chooseBody(copy);
  if (root && lengthOf(root) >= NEXT_TO_NOTHING) return { root, liveText: copy.liveText };
  const whole = copyPage(document);
  prune(whole.document, headline, CAREFUL_PASSES, isLiveBlog);
  const second = chooseBody(whole);
  if (second && lengthOf(second) > (root ? lengthOf(root) : 0))
    return { root: second, liveText: whole.liveText };
  return root && { root, liveText: copy.liveText };
}

function chooseBody({ document, liveText }: PageCopy): Element | undefined {
  if (!document.body) return undefined;
  const masses = measureMass(document);
  const massOf = (element: Element) => masses.get(element) ?? 0;
  const named = findNamed(document, massOf);
  const family = findFamily(document, massOf);
  const rivals = [
    { element: named, overrules: OVERWHELMINGLY_MORE },
    { element: family === named ? undefined : family, overrules: Number.POSITIVE_INFINITY },
  ].flatMap(({ element, overrules }) =>
    // Readability takes the page apart, so rivals are put aside beforehand.
    element && massOf(element) > LEAST_MASS
      ? [{ mass: massOf(element), element: copyElement(element, liveText), overrules }]
      : [],
  );
  const body = readable(document);
  const bodyMass = body ? (measureMass(body).get(body) ?? 0) : 0;
  const rival = rivals.find(
    ({ mass, element, overrules }) =>
      mass > CLEARLY_MORE * bodyMass &&
      (!body || mass > overrules * bodyMass || sharedMass(body, element, liveText) > CONSISTENT * bodyMass),
  );
  return rival?.element ?? body;
}

/** What the page names as its article's body; of several the one with the most running text. */
function findNamed(document: Document, massOf: (element: Element) => number): Element | undefined {
  let best: Element | undefined;
  // One pass over the classes: a selector that searches within them is slow, seven of them are felt.
  for (const element of document.querySelectorAll(`[class],${CONTAINER_ATTRIBUTES}`)) {
    if (massOf(element) <= (best ? massOf(best) : LEAST_MASS)) continue;
    if (CONTAINERS.test(element.getAttribute('class') ?? '') || element.matches(CONTAINER_ATTRIBUTES))
      best = element;
  }
  return best;
}

/** Characters of long texts in `body` that `rival` holds as well: the same texts of the page. */
function sharedMass(body: Element, rival: Element, liveText: WeakMap<Node, Text>): number {
  const held = new Set(textsOf(rival).map((text) => liveText.get(text)));
  return textsOf(body).reduce(
    (sum, text) => sum + (held.has(liveText.get(text)) ? text.data.trim().length : 0),
    0,
  );
}

function textsOf(root: Element): Text[] {
  const texts: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4); // NodeFilter.SHOW_TEXT
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function readable(document: Document): Element | undefined {
  const reader = new Readability<Element>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  return reader.parse()?.content ?? undefined;
}

function lengthOf(root: Element): number {
  return (root.textContent ?? '').trim().length;
}
