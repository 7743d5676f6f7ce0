const RUNNING_TEXT = 60; // characters; a paragraph this long is running text
const NOT_LOOSE = 'p,a,script,style,noscript,template,textarea';

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
  for (const { text, holder } of looseTexts(root)) add(holder, text.length);
  return mass;
}

/** Running text that stands in no paragraph element: pages part it with line breaks or put it into other elements. */
export function looseTexts(root: Document | Element): { text: string; holder: Element }[] {
  const found: { text: string; holder: Element }[] = [];
  const texts = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4); // NodeFilter.SHOW_TEXT
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (data.length <= RUNNING_TEXT || !parentElement || parentElement.closest(NOT_LOOSE)) continue;
    const text = data.trim();
    if (text.length > RUNNING_TEXT) found.push({ text, holder: parentElement });
  }
  return found;
}
