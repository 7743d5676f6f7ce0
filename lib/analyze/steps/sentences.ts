import type { Span } from '../../model/span.ts';
import { findSentences } from '../sentences/find-sentences.ts';
import type { Draft, Step } from '../step.ts';

function sentencesOf({ article, pack }: Draft): { sentences: readonly Span[] } {
  const sentences: Span[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'heading') continue;
    sentences.push(...findSentences(article.text, block, pack));
  }
  return { sentences };
}

/** The sentences of paragraphs, lists and block quotes; none reaches across a block. */
export const sentences: Step = { name: 'sentences', needs: [], gives: ['sentences'], run: sentencesOf };
