import type { SpeechWords } from './speech-words.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const WORDS_OF_A_TAG = 6;

/**
 * Where a quote ends whose closing mark is missing: before the first "she said" or "said Lee" that follows a comma
 * or a stop, else at `limit`. One pass over the text up to `limit`.
 */
export function endOfUnclosed(text: string, start: number, limit: number, speech: SpeechWords): number {
  const rest = text.slice(start, limit);
  for (const match of rest.matchAll(/[,.!?…][ \u00a0]/gu)) {
    const at = match.index + 1;
    if (isSpeechTag(rest.slice(at, at + 60), speech)) return start + at;
  }
  return start + rest.trimEnd().length;
}

/** "she said", "said Lee", "Ann Lee told": a subject and a verb of saying among the next few words, in either order. */
function isSpeechTag(after: string, speech: SpeechWords): boolean {
  let position = 0;
  let subject = false;
  for (const [word] of after.matchAll(WORD)) {
    const lower = word.toLowerCase();
    const cue = speech.cues.get(lower);
    if (cue?.strength === 'speech' && cue.form === 'finite' && /\p{Ll}/u.test(word[0] ?? '')) {
      return subject || position === 0;
    }
    const pronoun = speech.pronouns.get(lower);
    const speaksHere = pronoun === 'he' || pronoun === 'she' || pronoun === 'they';
    if (!speaksHere && !/^\p{Lu}/u.test(word) && !speech.adverbs.has(lower)) return false;
    if (speech.persons.has(lower)) return false;
    subject = true;
    position += 1;
    if (position > WORDS_OF_A_TAG) return false;
  }
  return false;
}

/**
 * Where a quote begins whose opening mark is missing: at the start of its clause, not before `floor`. Absent where `afterMark`
 * says that a quote ended at `floor` and the clause has not begun anew: the mark is then one too many.
 */
export function startOfUnopened(
  text: string,
  close: number,
  floor: number,
  afterMark: boolean,
): number | undefined {
  const words = text.slice(floor, close).replace(/[,.!?…]$/u, '');
  let start = 0;
  for (const match of words.matchAll(/[.!?…:,][ \u00a0]/gu)) start = match.index + match[0].length;
  return start === 0 && afterMark ? undefined : floor + start;
}
