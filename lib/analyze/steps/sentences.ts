import type { Span } from '../../model/span.ts';
import type { Draft, Step } from '../step.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function findSentences({ article }: Draft): { sentences: readonly Span[] } {
  const sentences: Span[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'embed') continue;
    for (const { segment, index } of segmenter.segment(article.text.slice(block.start, block.end))) {
      const start = block.start + index + (segment.length - segment.trimStart().length);
      const end = start + segment.trim().length;
      if (end > start) sentences.push({ start, end });
    }
  }
  return { sentences };
}

export const sentences: Step = { name: 'sentences', needs: [], gives: ['sentences'], run: findSentences };
