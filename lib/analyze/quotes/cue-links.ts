import type { Candidate } from './candidates.ts';
import type { CueLink } from './cue-link.ts';
import type { CueWord, SpeechWords } from './speech-words.ts';
import { type Clauses, subjectOf } from './subjects.ts';
import type { Word } from './words.ts';

const ACCORDING: CueWord = { force: 'says', strength: 'speech', form: 'finite' };

/** Finds every cue outside quotation marks and links it to its subject. Both lists must be in order. */
export function linkCues(
  words: readonly Word[],
  candidates: readonly Candidate[],
  speech: SpeechWords,
): CueLink[] {
  const endingAt = new Map<number, Candidate>();
  const startingAt = new Map<number, Candidate>();
  for (const candidate of candidates) {
    endingAt.set(candidate.last, candidate);
    startingAt.set(candidate.first, candidate);
  }
  const links: CueLink[] = [];
  const clauses: Clauses = { words, candidates, endingAt, startingAt, links, speech };
  let passed = 0;
  words.forEach((word, at) => {
    while (passed < candidates.length && (candidates[passed]?.last ?? 0) <= at) passed += 1;
    if (word.region >= 0) return;
    if (word.lower === 'according' && words[at + 1]?.lower === 'to') {
      const candidate = startingAt.get(at + 2) ?? candidates[passed];
      links.push({ at, cue: ACCORDING, kind: 'accordingTo', candidate });
      return;
    }
    const cue = speech.cues.get(word.lower);
    if (!cue || (word.capital && cue.form !== 'participle')) return;
    if (isVerbHere(words, at, cue, speech)) links.push({ at, cue, ...subjectOf(at, cue, passed, clauses) });
  });
  return links;
}

/** Many forms are nouns as well: "a report", "several disputes", "the accused". What stands before them tells. */
function isVerbHere(words: readonly Word[], at: number, { form }: CueWord, speech: SpeechWords): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || before.sentence !== word.sentence) return form !== 'base';
  const { lower } = before;
  if (form === 'participle') return !speech.possessives.has(lower) && lower !== 'the';
  const plural = word.lower.endsWith('s');
  if (form === 'finite') {
    if (speech.determiners.has(lower)) return speech.peopleNouns.has(lower) && !plural; // many say, but no many says
    return !speech.possessives.has(lower) && !(plural && speech.prepositions.has(lower));
  }
  if (lower === 'to' || speech.auxiliaries.has(lower) || speech.adverbs.has(lower)) return true;
  return speech.pronouns.has(lower) || speech.peopleNouns.has(lower) || /[^s]s$/.test(lower);
}
