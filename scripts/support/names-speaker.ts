import type { Candidate } from '../../lib/analyze/quotes/candidates.ts';
import type { Passage } from '../../lib/analyze/quotes/passage.ts';
import type { GoldSpeaker } from '../../tests/bench/quotes/records.ts';

const EMPTY_WORDS = new Set(['the', 'a', 'an', 'of', 'and', 'his', 'her', 'their', 's']);

/** Whether the candidate shares a word with the annotated speaker. */
export function namesSpeaker(
  candidate: Candidate,
  speaker: GoldSpeaker | null,
  { words }: Passage,
  text: string,
): boolean {
  if (!speaker) return false;
  const start = Math.max(words[candidate.core]?.start ?? 0, speaker.start);
  const end = Math.min(words[candidate.last - 1]?.end ?? 0, speaker.end);
  if (end <= start) return false;
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).some((word) => !EMPTY_WORDS.has(word));
}
