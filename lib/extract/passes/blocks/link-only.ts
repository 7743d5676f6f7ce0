import type { DraftBlock } from '../../draft-block.ts';
import type { BlockPass } from '../block-pass.ts';

const MOSTLY_LINKED = 0.85; // share of a block's text
const MOSTLY_SUCH = 0.7; // share of a list's items
const LONGEST = 220; // characters; a longer linked block is rather a linked paragraph

const PREFIX = /^[^|:»›]{3,40}[|:»›]\s/; // "Read here | ", "Background: "

/** Blocks that are one link: teasers of other articles. A list stays unless most of its items are such. */
export const linkOnly: BlockPass = {
  name: 'link-only',
  run: (blocks) =>
    blocks.filter(
      (block, i) =>
        !isLabeledLink(block) && (!isLink(block) || (block.kind === 'list' && !isLinkList(blocks, i))),
    ),
};

/** A few words, a sign, and a link that is all the rest. */
function isLabeledLink({ kind, text, linked }: DraftBlock): boolean {
  if (kind !== 'paragraph' || text.length > LONGEST) return false;
  const prefix = PREFIX.exec(text)?.[0].length ?? 0;
  return prefix > 0 && linked >= 20 && Math.abs(text.length - linked - prefix) <= 1;
}

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
