import type { BlockPass } from '../block-pass.ts';

const MOSTLY_LINKED = 0.85;
const LONGEST = 220; // characters; a longer linked block is rather a linked paragraph

/** Blocks that are one link: teasers of other articles. Lists stay unless all their items are links. */
export const linkOnly: BlockPass = {
  name: 'link-only',
  run: (blocks) =>
    blocks.filter(
      (block) =>
        block.text.length > LONGEST || block.linked / Math.max(1, block.text.length) <= MOSTLY_LINKED,
    ),
};
