import { STRIDE, type Steps } from './steps.ts';

/** A copy of a page that may be cut up, whose text nodes know the ones in the page that they were copied from. */
export interface PageCopy {
  readonly document: Document;
  readonly liveText: WeakMap<Node, Text>;
}

/** Copies a page as it is at this moment: all that is read of it is done before the first pause. */
export function* copyPage(document: Document): Steps<PageCopy> {
  const copy = document.cloneNode(true) as Document;
  return { document: copy, liveText: yield* pairTexts(textsOf(document), copy, (live) => live) };
}

/** Copies a copy once more; its text nodes lead to the page as well. */
export function* copyAgain({ document, liveText }: PageCopy): Steps<PageCopy> {
  yield;
  const copy = document.cloneNode(true) as Document;
  yield;
  const paired = yield* pairTexts(textsOf(document), copy, (original) => liveText.get(original));
  return { document: copy, liveText: paired };
}

/** Leads from the text nodes of a later copy to the same texts of this one: `laterText` leads from them to the page. */
export function textsIn({ document, liveText }: PageCopy, laterText: WeakMap<Node, Text>): TextLookup {
  const here = new Map(textsOf(document).map((text) => [liveText.get(text), text] as const));
  return { get: (node) => here.get(laterText.get(node)) };
}

/** Finds the text of a page that another text was copied from; undefined where it has none. */
export interface TextLookup {
  get(node: Node): Text | undefined;
}

/** The text nodes below a root, in order. */
export function textsOf(root: Node): Text[] {
  const texts: Text[] = [];
  const showText = 4; // NodeFilter.SHOW_TEXT, a name that not every realm has
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, showText);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function* pairTexts(
  originals: readonly Text[],
  copy: Document,
  liveOf: (original: Text) => Text | undefined,
): Steps<WeakMap<Node, Text>> {
  const liveText = new WeakMap<Node, Text>();
  const copied = textsOf(copy);
  for (const [i, text] of copied.entries()) {
    if (i % STRIDE === 0) yield;
    // Blank texts are most of a page's, and never asked for.
    const live = /\S/.test(text.data) ? liveOf(originals[i] as Text) : undefined;
    if (live) liveText.set(text, live);
  }
  return liveText;
}
