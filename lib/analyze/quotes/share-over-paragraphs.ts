import type { Quote } from '../../model/analysis.ts';
import type { Passage } from './passage.ts';

/**
 * A quote over several paragraphs is opened in each and closed only in the last; where only a later paragraph names the
 * speaker, the earlier ones have the same.
 */
export function shareOverParagraphs(quotes: readonly Quote[], { regions, blocks }: Passage): Quote[] {
  const open = new Set(regions.filter(({ ends }) => ends === 'neverClosed').map(({ start }) => start));
  const blockEnds = new Map(blocks.map(({ end }, index) => [end, blocks[index + 1]]));
  const shared = [...quotes];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const quote = shared[index];
    const next = shared[index + 1];
    if (!quote || !next?.speaker || quote.speaker || !open.has(quote.start)) continue;
    const following = blockEnds.get(quote.end);
    const goesOn = following !== undefined && next.start - following.start <= 2;
    if (goesOn) shared[index] = { ...quote, speaker: next.speaker, reason: { code: 'sameSpeakerGoesOn' } };
  }
  return shared;
}
