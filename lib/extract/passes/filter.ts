import type { DraftBlock } from '../draft-block.ts';
import type { BlockContext, BlockPass } from './block-pass.ts';
import { bylines } from './blocks/bylines.ts';
import { captions } from './blocks/captions.ts';
import { datelines } from './blocks/datelines.ts';
import { debris } from './blocks/debris.ts';
import { disclaimers } from './blocks/disclaimers.ts';
import { linkOnly } from './blocks/link-only.ts';
import { prompts } from './blocks/prompts.ts';
import { repeated } from './blocks/repeated.ts';
import { tails } from './blocks/tails.ts';

/** What is taken out of the body that was found, in order. */
export const BLOCK_PASSES: readonly BlockPass[] = [
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

/** The blocks that all passes leave. */
export function filterBlocks(blocks: readonly DraftBlock[], context: BlockContext): readonly DraftBlock[] {
  return BLOCK_PASSES.reduce((left, pass) => pass.run(left, context), blocks);
}
