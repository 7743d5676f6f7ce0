import type { Candidate } from './candidates.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Word } from './words.ts';

const LONGEST_DESCRIPTION = 6;
const QUANTIFIERS = new Set(
  'some many both several few most one others all another two three four'.split(' '),
);

/** "dozens of people", "a Greek police official": from its noun back to where the phrase begins. */
export function descriptionEndingAt(
  words: readonly Word[],
  at: number,
  speech: SpeechWords,
  floor: number,
): Candidate | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return undefined;
  const { lower } = word;
  const listed = isCommonNoun(lower, speech);
  if (QUANTIFIERS.has(lower)) {
    const verbFollows =
      next !== undefined &&
      (speech.cues.get(next.lower)?.form === 'finite' ||
        speech.cues.get(next.lower)?.strength === 'speech' ||
        speech.auxiliaries.has(next.lower));
    if (!verbFollows) return undefined;
  } else if (listed ? nounGoesOn(words, at, speech) : !isSubjectNoun(words, at, speech)) {
    return undefined;
  }
  const first = startOfDescription(words, at, speech, floor);
  if (!listed && first === at && !word.capital) return undefined;
  return {
    first,
    last: at + 1,
    core: first,
    form: 'nominal',
    head: lower,
    unlisted: !listed,
    plural: speech.peopleNouns.has(lower) || speech.groupNouns.has(lower),
  };
}

export function isCommonNoun(lower: string, speech: SpeechWords): boolean {
  return speech.personNouns.has(lower) || speech.peopleNouns.has(lower) || speech.groupNouns.has(lower);
}

/** In "police official" the noun is only the first half: the phrase is found at its last noun. */
function nounGoesOn(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!next || !word || next.sentence !== word.sentence || next.region >= 0) return false;
  return isCommonNoun(next.lower, speech) && !speech.cues.has(next.lower) && !QUANTIFIERS.has(next.lower);
}

/** A noun on no list speaks where a verb of saying stands right beside it: "the glaciologist said". */
function isSubjectNoun(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const word = words[at];
  if (!word || word.capital || speech.functionWords.has(word.lower) || speech.cues.has(word.lower))
    return false;
  if (speech.timeWords.has(word.lower)) return false;
  let next = at + 1;
  while (speech.adverbs.has(words[next]?.lower ?? '')) next += 1;
  const after = words[next];
  if (after?.sentence === word.sentence && after.region < 0) {
    const cue = speech.cues.get(after.lower);
    if (cue?.strength === 'speech' && cue.form === 'finite') return true;
  }
  if (after?.isWord && after.sentence === word.sentence && !speech.functionWords.has(after.lower))
    return false;
  for (let before = at - 1; before > at - 4; before -= 1) {
    const cue = speech.cues.get(words[before]?.lower ?? '');
    if (cue?.strength === 'speech' && cue.form === 'finite') return isAfterQuote(words, before);
    if (!words[before]?.isWord) return false;
  }
  return false;
}

function isAfterQuote(words: readonly Word[], at: number): boolean {
  return (words[at - 1]?.region ?? -1) >= 0 || (words[at - 2]?.region ?? -1) >= 0;
}

/** Goes back from a noun or a name over its adjectives, nouns and article, and over a possessor ("Lee's"). */
export function startOfDescription(
  words: readonly Word[],
  at: number,
  speech: SpeechWords,
  floor: number,
): number {
  const sentence = words[at]?.sentence;
  let first = at;
  while (first > floor && at - first < LONGEST_DESCRIPTION) {
    const before = words[first - 1];
    if (!before || before.region >= 0 || before.sentence !== sentence) break;
    const { lower } = before;
    if (!before.isWord && !POSSESSIVE.test(lower)) break;
    if (speech.determiners.has(lower)) {
      first -= 1;
      if (words[first - 1]?.lower !== 'of') break;
    } else if (lower === 'of' && isQuantity(words[first - 2], speech)) {
      first -= 2;
    } else if (isBoundary(lower, speech) || isVerbOfName(before, words[first - 2])) {
      break;
    } else {
      first -= 1;
    }
  }
  if (POSSESSIVE.test(words[first]?.lower ?? '')) first += 1;
  return Math.min(at, Math.max(first, floor));
}

const POSSESSIVE = /^['’]s?$/;

/** "Lee deflected numerous questions": a past tense right behind a name ends the phrase. */
function isVerbOfName(word: Word, before: Word | undefined): boolean {
  return /^\p{Ll}{3,}ed$/u.test(word.text) && before?.capital === true && before.sentence === word.sentence;
}

function isQuantity(word: Word | undefined, speech: SpeechWords): boolean {
  if (!word) return false;
  return (
    speech.determiners.has(word.lower) ||
    speech.peopleNouns.has(word.lower) ||
    /^(?:group|number|majority|crowd|percent|lot|couple|pair|\d+)$/.test(word.lower)
  );
}

function isBoundary(lower: string, speech: SpeechWords): boolean {
  if (speech.prepositions.has(lower) || speech.conjunctions.has(lower) || speech.auxiliaries.has(lower))
    return true;
  if (speech.adverbs.has(lower) || speech.pronouns.has(lower)) return true;
  const cue = speech.cues.get(lower);
  if (!cue || cue.form === 'base') return false;
  return cue.strength === 'speech' || (cue.form === 'finite' && !lower.endsWith('s'));
}
