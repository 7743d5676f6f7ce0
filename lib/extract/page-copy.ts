/** A copy of a page that may be cut up, whose text nodes know the ones in the page that they were copied from. */
export interface PageCopy {
  readonly document: Document;
  readonly liveText: WeakMap<Node, Text>;
}

/** Copies a page. The page itself is read only. */
export function copyPage(document: Document): PageCopy {
  const copy = document.cloneNode(true) as Document;
  const liveText = new WeakMap<Node, Text>();
  pairTexts(document, copy, (live, copied) => liveText.set(copied, live));
  return { document: copy, liveText };
}

/** Copies an element of a copied page once more; its text nodes lead to the page as well. */
export function copyElement(element: Element, liveText: WeakMap<Node, Text>): Element {
  const copy = element.cloneNode(true) as Element;
  pairTexts(element, copy, (original, copied) => {
    const live = liveText.get(original);
    if (live) liveText.set(copied, live);
  });
  return copy;
}

/** Walks two equal trees side by side. */
function pairTexts(a: Node, b: Node, pair: (a: Text, b: Text) => void): void {
  const showText = 4; // NodeFilter.SHOW_TEXT, a name that not every realm has
  const here = (a.ownerDocument ?? (a as Document)).createTreeWalker(a, showText);
  const there = (b.ownerDocument ?? (b as Document)).createTreeWalker(b, showText);
  while (here.nextNode() && there.nextNode()) {
    const text = here.currentNode as Text;
    if (/\S/.test(text.data)) pair(text, there.currentNode as Text); // blank texts are most of a page's, and never asked for
  }
}
