import type { ElementPass } from './element-pass.ts';
import { byline } from './elements/byline.ts';
import { captions } from './elements/captions.ts';
import { comments } from './elements/comments.ts';
import { hidden } from './elements/hidden.ts';
import { machinery } from './elements/machinery.ts';
import { navigation } from './elements/navigation.ts';
import { promotion } from './elements/promotion.ts';
import { related } from './elements/related.ts';

/** What is taken out of a page before its body is looked for, in order. */
export const ELEMENT_PASSES: readonly ElementPass[] = [
  machinery,
  hidden,
  navigation,
  comments,
  related,
  promotion,
  captions,
  byline,
];

const RUNNING_TEXT = 60; // characters; a paragraph this long is running text
const NOT_LOOSE = 'p,a,script,style,noscript,template,textarea';
const STAYS = /^(?:html|body|main|h1|p)$/;

/** Takes out of a copied page what no pass counts to the article. */
export function prune(document: Document): void {
  const mass = measureMass(document);
  const all = Math.max(1, mass.get(document.documentElement) ?? 0);
  const share = (element: Element) => (mass.get(element) ?? 0) / all;
  for (const pass of ELEMENT_PASSES) {
    if (!pass.selector) continue;
    for (const element of document.querySelectorAll(pass.selector)) {
      if (share(element) <= pass.atMost && !/^(?:html|body|main)$/.test(element.localName)) element.remove();
    }
  }
  pruneByLabel(document, share);
}

function pruneByLabel(document: Document, share: (element: Element) => number): void {
  const judged = new Map<string, ElementPass | undefined>();
  for (const element of document.querySelectorAll('[class],[id],[data-testid],[data-component]')) {
    if (STAYS.test(element.localName) || !element.isConnected) continue;
    const labels = labelsOf(element);
    if (!judged.has(labels))
      judged.set(
        labels,
        ELEMENT_PASSES.find((pass) => pass.labels?.test(labels)),
      );
    const pass = judged.get(labels);
    if (pass && share(element) <= pass.atMost) element.remove();
  }
}

/** Class, id and test ids, lower case, camel case and double separators opened up. */
export function labelsOf(element: Element): string {
  const labels = ['class', 'id', 'data-testid', 'data-component'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return labels
    .join(' ')
    .slice(0, 600)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/__|--/g, '-')
    .toLowerCase();
}

/** Characters of running text below each element of a tree: paragraphs, and long texts that stand in none. */
export function measureMass(root: Document | Element): Map<Element, number> {
  const mass = new Map<Element, number>();
  const add = (holder: Element, length: number) => {
    for (let at: Element | null = holder; at; at = at.parentElement)
      mass.set(at, (mass.get(at) ?? 0) + length);
  };
  for (const paragraph of root.getElementsByTagName('p')) {
    const length = (paragraph.textContent ?? '').trim().length;
    if (length > RUNNING_TEXT) add(paragraph, length);
  }
  const texts = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4); // NodeFilter.SHOW_TEXT
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (data.length <= RUNNING_TEXT || !parentElement || parentElement.closest(NOT_LOOSE)) continue;
    const length = data.trim().length;
    if (length > RUNNING_TEXT) add(parentElement, length);
  }
  return mass;
}
