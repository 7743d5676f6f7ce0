import { copyAgain, type PageCopy, textsOf } from './page-copy.ts';
import { CAREFUL_PASSES, ELEMENT_PASSES, prune } from './passes/prune.ts';
import { findReadable } from './readability.ts';
import { measureMass } from './running-text.ts';
import { findFamily } from './split-body.ts';
import type { Steps } from './steps.ts';

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
 * care once more. `page` stays as it is.
 */
export function* findBody(page: PageCopy, headline: string, isLiveBlog = false): Steps<Body | undefined> {
  const copy = yield* copyAgain(page);
  yield* prune(copy.document, headline, ELEMENT_PASSES, isLiveBlog);
  const first = yield* chooseBody(copy);
  if (first && lengthOf(first.root) >= NEXT_TO_NOTHING) return first;
  const whole = yield* copyAgain(page);
  yield* prune(whole.document, headline, CAREFUL_PASSES, isLiveBlog);
  const second = yield* chooseBody(whole);
  return second && lengthOf(second.root) > (first ? lengthOf(first.root) : 0) ? second : first;
}

function* chooseBody(page: PageCopy): Steps<Body | undefined> {
  const { document, liveText } = page;
  if (!document.body) return undefined;
  const masses = yield* measureMass(document);
  yield;
  const massOf = (element: Element) => masses.get(element) ?? 0;
  const named = findNamed(document, massOf);
  yield;
  const family = yield* findFamily(document, massOf);
  yield;
  const rivals = [
    { root: named, overrules: OVERWHELMINGLY_MORE },
    { root: family === named ? undefined : family, overrules: Number.POSITIVE_INFINITY },
  ];
  yield;
  const body = yield* findReadable(page);
  const bodyMass = body ? ((yield* measureMass(body.root)).get(body.root) ?? 0) : 0;
  yield;
  for (const { root, overrules } of rivals) {
    const mass = root ? massOf(root) : 0;
    if (!root || mass <= LEAST_MASS || mass <= CLEARLY_MORE * bodyMass) continue;
    const rival = { root, liveText };
    if (!body || mass > overrules * bodyMass || sharedMass(body, rival) > CONSISTENT * bodyMass) return rival;
  }
  return body;
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
function sharedMass(body: Body, rival: Body): number {
  const held = new Set(textsOf(rival.root).map((text) => rival.liveText.get(text)));
  return textsOf(body.root).reduce(
    (sum, text) => sum + (held.has(body.liveText.get(text)) ? text.data.trim().length : 0),
    0,
  );
}

function lengthOf(root: Element): number {
  return (root.textContent ?? '').trim().length;
}
