import type { Span } from '../../model/span.ts';
import type { LanguagePack } from '../language.ts';
import { goesOn } from './goes-on.ts';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(code: string): Intl.Segmenter {
  let segmenter = segmenters.get(code);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(code, { granularity: 'sentence' });
    segmenters.set(code, segmenter);
  }
  return segmenter;
}

/**
 * Cuts a block into sentences, without the space around them. The rules of Unicode (UAX 29) cut, and what they cut too
 * early, after abbreviations, initials and quoted questions, is joined again. Linear in the length of the block.
 */
export function findSentences(text: string, block: Span, pack: LanguagePack): Span[] {
  const sentences: Span[] = [];
  let open: Span | undefined;
  for (const { segment, index } of segmenterFor(pack.code).segment(text.slice(block.start, block.end))) {
    const start = block.start + index + (segment.length - segment.trimStart().length);
    const end = start + segment.trim().length;
    if (end === start) continue;
    const next = { start, end };
    if (open && goesOn(text, open, next, pack)) {
      open = { start: open.start, end };
    } else {
      if (open) sentences.push(open);
      open = next;
    }
  }
  if (open) sentences.push(open);
  return sentences;
}
