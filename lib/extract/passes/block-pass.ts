import type { DraftBlock } from '../draft-block.ts';

/** What the block passes know of the article besides its blocks. */
export interface BlockContext {
  /** The headline's words, lower case without punctuation; empty where there is none. */
  readonly headline: string;
  /** The authors' names, in the same form. */
  readonly authors: readonly string[];
}

/** Takes blocks out of the body that was found. */
export interface BlockPass {
  readonly name: string;
  readonly run: (blocks: readonly DraftBlock[], context: BlockContext) => readonly DraftBlock[];
}
