import { measureMass } from '../running-text.ts';
import { STRIDE, type Steps } from '../steps.ts';
import { type ElementPass, labelsOf } from './element-pass.ts';
import { byline } from './elements/byline.ts';
import { captions, markedCaptions } from './elements/captions.ts';
import { comments } from './elements/comments.ts';
import { consent } from './elements/consent.ts';
import { embeds } from './elements/embeds.ts';
import { hidden } from './elements/hidden.ts';
import { machinery } from './elements/machinery.ts';
import { navigation } from './elements/navigation.ts';
import { removeNextStories, removeOtherArticles } from './elements/other-articles.ts';
import { promotion } from './elements/promotion.ts';
import { related } from './elements/related.ts';

/** What is taken out of a page before its body is looked for, in order. */
export const ELEMENT_PASSES: readonly ElementPass[] = [
  machinery,
  embeds,
  hidden,
  consent,
  navigation,
  comments,
  related,
  promotion,
  markedCaptions,
  captions,
  byline,
];

/** These two are all that is safe to take out of a page that other passes would leave empty. */
export const CAREFUL_PASSES: readonly ElementPass[] = [machinery, consent];

// Rows and cells are labelled after what they say ("player", "sponsor"), not after what they are for.
const PARAGRAPH = /^(?:p|li|blockquote)$/;
const GOES_ON = /[\p{L}\p{N},;:.]\s+$|[("“„«‘/–—-]$/u;
const INLINE = /^(?:a|abbr|b|cite|em|i|mark|span|strong)$/;
const LEAST_AROUND = 20; // characters; less is a line of its own: "By … for …"
const STAYS = /^(?:html|body|main|h1|tbody|tr|td|th)$/;

/** Takes out of a copied page what no pass counts to the article. `headline` is the title as shown; a live blog's posts may be articles. */
export function* prune(
  document: Document,
  headline: string,
  passes: readonly ElementPass[] = ELEMENT_PASSES,
  isLiveBlog = false,
): Steps<void> {
  const mass = yield* measureMass(document);
  const all = Math.max(1, mass.get(document.documentElement) ?? 0);
  const share = (element: Element) => (mass.get(element) ?? 0) / all;
  yield;
  if (!isLiveBlog) removeNextStories(document, headline, (element) => mass.get(element) ?? 0);
  for (const pass of passes) {
    if (!pass.selector) continue;
    yield;
    for (const element of document.querySelectorAll(pass.selector)) {
      if (share(element) <= pass.atMost && !stays(element, pass)) element.remove();
    }
  }
  yield* pruneByLabel(document, passes, share);
  if (!isLiveBlog) removeOtherArticles(document, headline, (element) => mass.get(element) ?? 0);
}

function* pruneByLabel(
  document: Document,
  passes: readonly ElementPass[],
  share: (element: Element) => number,
): Steps<void> {
  const judged = new Map<string, ElementPass | undefined>();
  const labeled = document.querySelectorAll('[class],[id],[data-testid],[data-component]');
  for (const [i, element] of [...labeled].entries()) {
    if (i % STRIDE === 0) yield;
    if (!element.isConnected) continue;
    const labels = labelsOf(element);
    if (!judged.has(labels)) {
      judged.set(
        labels,
        passes.find((pass) => pass.labels?.test(labels)),
      );
    }
    const pass = judged.get(labels);
    if (pass && share(element) <= pass.atMost && !stays(element, pass)) element.remove();
  }
}

function stays(element: Element, pass: ElementPass): boolean {
  return STAYS.test(element.localName) || (!pass.evenInSentences && isInSentence(element));
}

/** Whether an element is some words of a sentence: text goes on right behind it, and stands before it or it begins a paragraph. */
function isInSentence({ localName, previousSibling, nextSibling, parentElement }: Element): boolean {
  if (!INLINE.test(localName) || nextSibling?.nodeType !== 3) return false;
  const behind = nextSibling.textContent ?? '';
  if (previousSibling === null)
    return (
      PARAGRAPH.test(parentElement?.localName ?? '') &&
      behind.length >= LEAST_AROUND &&
      /^\s\p{Ll}/u.test(behind)
    );
  const before = previousSibling.nodeType === 3 ? (previousSibling.textContent ?? '') : '';
  if (before.trim().length + behind.trim().length < LEAST_AROUND) return false;
  return GOES_ON.test(before.slice(-4)) && /^(?:[\s\p{P}]+|s\s)\p{L}|^[.,;:!?)”»]/u.test(behind.slice(0, 8));
}
