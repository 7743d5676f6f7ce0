import type { DraftBlock } from '../../draft-block.ts';
import type { BlockPass } from '../block-pass.ts';

const MOSTLY_LINKED = 0.85; // share of a block's text
const MOSTLY_SUCH = 0.7; // share of a list's items
const LONGEST = 220; // characters; a longer linked block is rather a linked paragraph

/** Blocks that are one link: teasers of other articles. A list stays unless most of its items are such. */
export const linkOnly: BlockPass = {
  name: 'link-only',
  run: (blocks) =>
    blocks.filter((block, i) => !isLink(block) || (block.kind === 'list' && !isLinkList(blocks, i))),
};

function isLink({ text, linked }: DraftBlock): boolean {
  return text.length <= LONGEST && linked / Math.max(1, text.length) > MOSTLY_LINKED;
}

/** Whether the run of list items around an item is mostly links. */
function isLinkList(blocks: readonly DraftBlock[], at: number): boolean {
  let start = at;
  let end = at;
  while (blocks[start - 1]?.kind === 'list' && at - start < 30) start--;
  while (blocks[end + 1]?.kind === 'list' && end - at < 30) end++;
  const items = blocks.slice(start, end + 1);
  return items.filter(isLink).length >= MOSTLY_SUCH * items.length;
}
