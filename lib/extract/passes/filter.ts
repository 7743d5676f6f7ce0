import type { DraftBlock } from '../draft-block.ts';
import { runAtOnce, type Steps } from '../steps.ts';
import type { BlockContext, BlockPass } from './block-pass.ts';
import { bylines } from './blocks/bylines.ts';
import { captions } from './blocks/captions.ts';
import { datelines } from './blocks/datelines.ts';
import { debris } from './blocks/debris.ts';
import { disclaimers } from './blocks/disclaimers.ts';
import { linkOnly } from './blocks/link-only.ts';
import { moreStories } from './blocks/more-stories.ts';
import { prompts } from './blocks/prompts.ts';
import { repeated } from './blocks/repeated.ts';
import { tails } from './blocks/tails.ts';

/** What is taken out of the body that was found, in order. */
export const BLOCK_PASSES: readonly BlockPass[] = [
  moreStories,
  linkOnly,
  prompts,
  repeated,
  datelines,
  debris,
  captions,
  disclaimers,
  bylines,
  tails,
];

/** The blocks that all passes leave; each pass is a step. */
export function* filterInSteps(
  blocks: readonly DraftBlock[],
  context: BlockContext,
): Steps<readonly DraftBlock[]> {
  let left = blocks;
  for (const pass of BLOCK_PASSES) {
    left = pass.run(left, context);
    yield;
  }
  return left;
}

/** The blocks that all passes leave, in one go. */
export function filterBlocks(blocks: readonly DraftBlock[], context: BlockContext): readonly DraftBlock[] {
  return runAtOnce(filterInSteps(blocks, context));
}
