import type { Steps } from './steps.ts';

const RUNNING_TEXT = 60; // characters; a paragraph this long is running text
const NOT_LOOSE = new Set(['p', 'a', 'script', 'style', 'noscript', 'template', 'textarea']);

/** Characters of running text below each element of a tree: paragraphs, and long texts that stand in none. */
export function* measureMass(root: Document | Element): Steps<Map<Element, number>> {
  const own = new Map<Element, number>();
  const add = (holder: Element, length: number) => own.set(holder, (own.get(holder) ?? 0) + length);
  for (const paragraph of root.getElementsByTagName('p')) {
    const length = (paragraph.textContent ?? '').trim().length;
    if (length > RUNNING_TEXT) add(paragraph, length);
  }
  yield;
  for (const { text, holder } of looseTexts(root)) add(holder, text.length);
  yield;
  return sumUp(root, own);
}

/** Adds what each element holds itself to all around it, in one pass from the last element of a tree to the first. */
export function sumUp(root: Document | Element, own: ReadonlyMap<Element, number>): Map<Element, number> {
  const sums = new Map(own);
  const elements = [...root.querySelectorAll('*')];
  if (root.nodeType === 1) elements.unshift(root as Element);
  // What is inside an element comes after it, so it is complete by the time it is passed on.
  for (const element of elements.reverse()) {
    const sum = sums.get(element);
    const { parentElement } = element;
    if (sum && parentElement && element !== root)
      sums.set(parentElement, (sums.get(parentElement) ?? 0) + sum);
  }
  return sums;
}

/** Running text that stands in no paragraph element: pages part it with line breaks or put it into other elements. */
export function looseTexts(root: Document | Element): { text: string; holder: Element }[] {
  const found: { text: string; holder: Element }[] = [];
  const isLoose = createLooseTest();
  const texts = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4); // NodeFilter.SHOW_TEXT
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (data.length <= RUNNING_TEXT || !parentElement || !isLoose(parentElement)) continue;
    const text = data.trim();
    if (text.length > RUNNING_TEXT) found.push({ text, holder: parentElement });
  }
  return found;
}

/** Asks each element once whether something around it is a paragraph, a link or code, however deep the page is. */
function createLooseTest(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const asked: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at) && !NOT_LOOSE.has(at.localName)) {
      asked.push(at);
      at = at.parentElement;
    }
    const isLoose = at ? (known.get(at) ?? false) : true;
    for (const each of asked) known.set(each, isLoose);
    return isLoose;
  };
}
