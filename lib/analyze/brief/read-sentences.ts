import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { datelineLength, isFurniture } from '../furniture.ts';

/** A sentence that tells something, with the number of its paragraph, from 1. */
export interface PlacedSentence extends Span {
  readonly text: string;
  readonly paragraph: number;
}

/** The sentences of an article's paragraphs, in order, without datelines and without what is no news. */
export function readSentences(
  article: Pick<Article, 'text' | 'blocks'>,
  sentences: readonly Span[],
): PlacedSentence[] {
  const placed: PlacedSentence[] = [];
  let next = 0;
  let paragraph = 0;
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph') continue;
    paragraph += 1;
    while (next < sentences.length && (sentences[next]?.start ?? 0) < block.start) next += 1;
    for (; next < sentences.length; next += 1) {
      const sentence = sentences[next];
      if (!sentence || sentence.start >= block.end) break;
      const whole = article.text.slice(sentence.start, sentence.end);
      const start = sentence.start + datelineLength(whole);
      const text = article.text.slice(start, sentence.end);
      if (start < sentence.end && !isFurniture(text))
        placed.push({ start, end: sentence.end, text, paragraph });
    }
  }
  return placed;
}
