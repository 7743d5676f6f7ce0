import type { Block } from '../model/article.ts';
import type { DraftBlock } from './draft-block.ts';
import type { TextLookup } from './page-copy.ts';

/** A block of the article with the place in the copied page where its words begin. */
export interface PlacedBlock extends Block {
  readonly node: Text;
}

/** The blocks whose words lead to the copied page, by way of `texts`. */
export function placeBlocks(
  blocks: readonly Block[],
  drafts: readonly DraftBlock[],
  texts: TextLookup,
): PlacedBlock[] {
  return blocks.flatMap((block, i) => {
    for (const run of drafts[i]?.runs ?? []) {
      const node = texts.get(run.node);
      if (node) return [{ ...block, node }];
    }
    return [];
  });
}

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING, a name that not every realm has

/** Whether `b` begins after `a` in the page. */
export function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & FOLLOWING) !== 0;
}

/** For each of some nodes, in the order of the page, how many blocks stand before it. One walk along both. */
export function countBefore(nodes: readonly Node[], places: readonly PlacedBlock[]): number[] {
  let count = 0;
  return nodes.map((node) => {
    for (let next = places[count]; next && isBefore(next.node, node); next = places[count]) count++;
    return count;
  });
}

/** The smallest element around two nodes. */
export function elementAround(a: Node, b: Node): Element | undefined {
  for (let at = a.parentElement; at; at = at.parentElement) if (at.contains(b)) return at;
  return undefined;
}
