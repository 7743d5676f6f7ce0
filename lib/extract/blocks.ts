import type { BlockKind } from '../model/article.ts';
import { BlockWriter, type DraftBlock } from './draft-block.ts';
import { runAtOnce, STRIDE, type Steps } from './steps.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);
const UNREAD = words(
  'script style noscript template svg math iframe object embed canvas button select option textarea input audio video picture img map datalist head title',
);
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list',
  dt: 'list',
  dd: 'list',
  blockquote: 'quote',
};

interface Place {
  readonly kind: BlockKind;
  readonly element: Element;
  readonly inLink: boolean;
}

/**
 * Reads the blocks below a root in order: what a block element holds, and within it what two line breaks
 * part. Goes down the tree without recursion, so that deep nesting cannot overflow the stack.
 */
export function* readBlocksInSteps(root: Element): Steps<DraftBlock[]> {
  const found: DraftBlock[] = [];
  const places: Place[] = [{ kind: KINDS[root.localName] ?? 'paragraph', element: root, inLink: false }];
  let writer = new BlockWriter();
  let breaks = 0;
  const top = () => places.at(-1) as Place;
  const flush = () => {
    const block = writer.finish(top().kind, top().element);
    if (block) found.push(block);
    writer = new BlockWriter();
    breaks = 0;
  };
  let node: Node | null = root.firstChild;
  for (let nodes = 1; node; nodes++) {
    if (nodes % STRIDE === 0) yield;
    if (node.nodeType === 3) {
      if (breaks < 2 || /\S/.test((node as Text).data)) {
        if (breaks >= 2) flush();
        if (/\S/.test((node as Text).data)) breaks = 0;
        writer.write(node as Text, top().inLink);
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName;
      if (name === 'br') {
        breaks++;
        writer.breakLine();
      } else if (element.firstChild && !isUnread(element)) {
        if (BLOCKS.has(name)) {
          flush();
          places.push(placeOf(element, top()));
        } else if (name === 'a') places.push({ ...top(), inLink: isLink(element, top().kind) });
        node = element.firstChild;
        continue;
      } else if (BLOCKS.has(name)) flush();
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave(node as Element, places, flush);
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  flush();
  return found;
}

/** Whether an anchor leads somewhere: a subhead that is a link to itself is no teaser. */
function isLink(anchor: Element, kind: BlockKind): boolean {
  const href = anchor.getAttribute('href');
  return href !== null && !(kind === 'heading' && href.startsWith('#'));
}

/** Where scripts run, what stands in `noscript` is markup in one text; elsewhere it is a part of the page. */
function isUnread(element: Element): boolean {
  return UNREAD.has(element.localName) && !(element.localName === 'noscript' && element.firstElementChild);
}

/** Reads the blocks below a root in one go. */
export function readBlocks(root: Element): DraftBlock[] {
  return runAtOnce(readBlocksInSteps(root));
}

function leave(element: Element, places: Place[], flush: () => void): void {
  if (BLOCKS.has(element.localName)) {
    flush();
    places.pop();
  } else if (element.localName === 'a') places.pop();
}

function placeOf(element: Element, around: Place): Place {
  const own = KINDS[element.localName];
  // A paragraph inside a list item, a quotation or a caption stays what it is in.
  const kind = own ?? (around.kind === 'heading' ? 'paragraph' : around.kind);
  return { kind, element, inLink: around.inLink };
}
