import type { Span } from '../../../model/span.ts';
import type { Passage } from '../passage.ts';

/** Irregular past forms are not listed: a clause that has no other verb is left out. */
const VERB_ENDING = /(?:ed|[^s]s)$/;

/** Whether the words are a clause, not "little about the mill": "that …", "whether …", "to …", or with a verb behind its first word. */
export function hasClauseForm({ start, end }: Span, { words, speech }: Passage): boolean {
  const first = words[start]?.lower ?? '';
  if (first === 'that' || first === 'to' || speech.questionWords.has(first)) return true;
  for (let at = start + 1; at < end; at += 1) {
    const { lower, capital } = words[at] ?? { lower: '', capital: true };
    if (speech.auxiliaries.has(lower) || /n[’']t$/.test(lower)) return true;
    if (/[’'](?:s|re|ve|ll|d|m)$/.test(lower)) return true;
    if (speech.cues.get(lower)?.form === 'finite') return true;
    if (!capital && VERB_ENDING.test(lower) && !speech.determiners.has(words[at - 1]?.lower ?? ''))
      return true;
  }
  return false;
}
