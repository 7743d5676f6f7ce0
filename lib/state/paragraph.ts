import type { Article, Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** Whether a block is counted as a paragraph: headings, captions and embeds are not. */
function isCounted(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'quote';
}

/** The number, from 1, of the paragraph that a span begins in; absent where it begins in none. */
export function paragraphOf(article: Pick<Article, 'blocks'>, span: Span): number | undefined {
  let number = 0;
  for (const block of article.blocks) {
    if (isCounted(block)) number += 1;
    if (span.start < block.end) return span.start >= block.start && isCounted(block) ? number : undefined;
  }
  return undefined;
}
