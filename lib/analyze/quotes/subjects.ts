import type { Candidate } from './candidates.ts';
import type { CueLink } from './cue-link.ts';
import type { CueWord, SpeechWords } from './speech-words.ts';
import type { Word } from './words.ts';

/** What the search for the subject of a verb reads. */
export interface Clauses {
  readonly words: readonly Word[];
  readonly candidates: readonly Candidate[];
  /** Candidates by the index behind their last word. */
  readonly endingAt: ReadonlyMap<number, Candidate>;
  /** Candidates by the index of their first word. */
  readonly startingAt: ReadonlyMap<number, Candidate>;
  /** The links found so far. */
  readonly links: readonly CueLink[];
  readonly speech: SpeechWords;
}

/** Finds who does what the cue at `at` says. `passed` is the number of candidates that end before it. */
export function subjectOf(
  at: number,
  cue: CueWord,
  passed: number,
  clauses: Clauses,
): Pick<CueLink, 'kind' | 'candidate'> {
  const { words, endingAt, startingAt, speech } = clauses;
  const { left, passive } = beforeVerb(at, words, speech);
  if (passive && cue.form === 'finite')
    return { kind: 'passive', candidate: byPhrase(at, words, startingAt) };
  const beside = endingAt.get(left);
  if (cue.form === 'participle' && beside && words[beside.first - 1]?.lower === 'with')
    return { kind: 'subject', candidate: beside }; // with Lee saying
  const direct = headOfPhrase(beside, clauses);
  if (direct && sameSentence(direct, at, words)) return { kind: 'subject', candidate: direct };
  if (cue.form === 'finite') {
    const inverted = opensClause(left, words)
      ? startingAt.get(skipAdverbs(at + 1, words, speech))
      : undefined;
    const afterQuote = (words[left - 1]?.region ?? -1) >= 0;
    if (inverted && afterQuote) return { kind: 'inverted', candidate: inverted };
    const apposed = isSetOff(words[left - 1]) ? beforeApposition(left - 1, passed, clauses) : undefined;
    if (apposed) return { kind: 'apposition', candidate: apposed };
    // "said Lee" may be inverted, "said Lee is" may not
    if (inverted && !isSubject(inverted, words, speech)) return { kind: 'inverted', candidate: inverted };
  }
  if (isSetOff(words[left - 1])) return { kind: 'participle', candidate: mainSubject(at, passed, clauses) };
  return { kind: 'manner', candidate: nearestSubject(at, passed, clauses) };
}

function isSetOff(word: Word | undefined): boolean {
  return /^(?:[,)—–]|--?)$/.test(word?.text ?? '');
}

/** Goes back over auxiliaries and adverbs: where the verb phrase begins, and whether it is passive. */
function beforeVerb(
  at: number,
  words: readonly Word[],
  speech: SpeechWords,
): { left: number; passive: boolean } {
  let left = at;
  let passive = false;
  while (isPartOfVerb(words[left - 1], speech) && words[left - 1]?.sentence === words[at]?.sentence) {
    left -= 1;
    if (speech.beForms.has(words[left]?.lower ?? '')) passive = true;
  }
  return { left: beforeTime(left, words, speech), passive };
}

const IN_TIME = /^(?:ago|last|this|late|early|earlier|on|less|more|than|days|weeks|months|years|hours|\d+)$/;

/** "Lee last week said", "Lee less than two weeks ago said": goes back over a time that stands before a verb. */
function beforeTime(at: number, words: readonly Word[], speech: SpeechWords): number {
  let left = at;
  let isTime = false;
  for (let word = words[left - 1]; word?.sentence === words[at]?.sentence; word = words[left - 1]) {
    if (!word || word.region >= 0) break;
    const { lower } = word;
    if (speech.timeWords.has(lower) || lower === 'ago') isTime = true;
    else if (!IN_TIME.test(lower) && !(isTime && speech.determiners.has(lower))) break;
    left -= 1;
  }
  return isTime ? left : at;
}

function isPartOfVerb(word: Word | undefined, speech: SpeechWords): boolean {
  if (!word || word.region >= 0) return false;
  const { lower } = word;
  return (
    speech.auxiliaries.has(lower) ||
    speech.adverbs.has(lower) ||
    lower === 'to' ||
    /^\p{Ll}+ly$/u.test(word.text)
  );
}

function skipAdverbs(at: number, words: readonly Word[], speech: SpeechWords): number {
  let next = at;
  while (speech.adverbs.has(words[next]?.lower ?? '')) next += 1;
  return next;
}

function sameSentence(candidate: Candidate, at: number, words: readonly Word[]): boolean {
  return words[candidate.first]?.sentence === words[at]?.sentence;
}

/** "A spokesman for Lee said": what stands behind a preposition is no subject, but what it belongs to is. */
function headOfPhrase(candidate: Candidate | undefined, clauses: Clauses): Candidate | undefined {
  const { words, endingAt, speech } = clauses;
  let head = candidate;
  let at = head && startWithOwner(head, clauses);
  while (head && at !== undefined && speech.prepositions.has(words[at - 1]?.lower ?? '')) {
    head = endingAt.get(at - 1);
    at = head && startWithOwner(head, clauses);
  }
  return head;
}

/** Where a phrase begins with its owner: at "Norland" in "Norland's northern border". */
function startWithOwner(candidate: Candidate, { words, endingAt }: Clauses): number {
  const before = words[candidate.first - 1]?.lower ?? '';
  const owner = /^['’]s?$/.test(before) ? endingAt.get(candidate.first - 1) : undefined;
  return owner?.first ?? candidate.first;
}

/** Whether the verb stands right after a quote, a comma or at the start of its sentence: only then may it be inverted. */
function opensClause(left: number, words: readonly Word[]): boolean {
  const before = words[left - 1];
  return !before || before.region >= 0 || !before.isWord || before.sentence !== words[left]?.sentence;
}

const BY_WITHIN = 8;

function byPhrase(
  at: number,
  words: readonly Word[],
  startingAt: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  for (let next = at + 1; next < at + BY_WITHIN && words[next]?.sentence === words[at]?.sentence; next += 1) {
    if (words[next]?.lower === 'by') return startingAt.get(next + 1);
  }
  return undefined;
}

const APPOSITION_WITHIN = 45;

/** "Ann Lee, 71, who keeps bees, said": the first candidate of the clause that is followed by a comma or a bracket. */
function beforeApposition(
  comma: number,
  passed: number,
  { words, candidates, speech }: Clauses,
): Candidate | undefined {
  let best: Candidate | undefined;
  let clear = comma;
  for (let index = passed - 1; index >= 0; index -= 1) {
    const candidate = candidates[index];
    if (!candidate || comma - candidate.last > APPOSITION_WITHIN || !sameSentence(candidate, comma, words))
      break;
    while (clear > candidate.last && (words[clear]?.region ?? -1) < 0) clear -= 1;
    if (clear > candidate.last) break; // a quote stands between
    const followed = /^(?:[,(—–]|--?)$/.test(words[candidate.last]?.text ?? '');
    if (followed && !speech.prepositions.has(words[candidate.first - 1]?.lower ?? '')) best = candidate;
  }
  return best;
}

const SUBJECT_WITHIN = 80;

/** "Lee said Norland was wrong, adding": behind a comma a participle belongs to who said, else to the first subject. */
function mainSubject(at: number, passed: number, clauses: Clauses): Candidate | undefined {
  const { words, links } = clauses;
  for (let index = links.length - 1; index >= 0; index -= 1) {
    const link = links[index];
    if (!link || words[link.at]?.sentence !== words[at]?.sentence || at - link.at > SUBJECT_WITHIN) break;
    const says = link.cue.strength === 'speech' && link.cue.form === 'finite' && link.kind !== 'passive';
    if (says && link.candidate) return link.candidate;
  }
  return subjectsBefore(at, passed, clauses).at(-1);
}

/** The nearest candidate before a verb that seems to be the subject of a clause of its own. */
function nearestSubject(at: number, passed: number, clauses: Clauses): Candidate | undefined {
  return subjectsBefore(at, passed, clauses)[0];
}

/** Subjects of the sentence before a verb, the nearest first; where there are none, what else may be one. */
function subjectsBefore(at: number, passed: number, { words, candidates, speech }: Clauses): Candidate[] {
  const subjects: Candidate[] = [];
  let fallback: Candidate | undefined;
  for (let index = passed - 1; index >= 0; index -= 1) {
    const candidate = candidates[index];
    if (!candidate || at - candidate.last > SUBJECT_WITHIN || !sameSentence(candidate, at, words)) break;
    if (isSubject(candidate, words, speech)) subjects.push(candidate);
    else if (!speech.prepositions.has(words[candidate.first - 1]?.lower ?? '')) fallback = candidate;
  }
  return subjects.length || !fallback ? subjects : [fallback];
}

/** Whether a verb seems to follow: an auxiliary, a cue, or a plain word that is no known noun. */
export function isSubject(candidate: Candidate, words: readonly Word[], speech: SpeechWords): boolean {
  if (standsInPhrase(candidate, words, speech)) return false;
  const next = skipAdverbs(candidate.last, words, speech);
  const word = words[next];
  if (!word?.isWord || word.capital || word.sentence !== words[candidate.first]?.sentence) return false;
  if (speech.auxiliaries.has(word.lower) || speech.cues.get(word.lower)?.form === 'finite') return true;
  if (speech.functionWords.has(word.lower) || isNoun(word.lower, speech)) return false;
  const countsOnEnding = candidate.form === 'nominal' || candidate.entityKind === 'place';
  return countsOnEnding ? /(?:ed|[^s]s)$/.test(word.lower) : /^\p{Ll}/u.test(word.text);
}

const ADJECTIVES = 2;

/** "in Norland's northern Harrow": a preposition or an owner stands before the name, with adjectives between. */
function standsInPhrase({ first, form }: Candidate, words: readonly Word[], speech: SpeechWords): boolean {
  for (let at = first - 1; at >= first - 1 - (form === 'name' ? ADJECTIVES : 0); at -= 1) {
    const word = words[at];
    if (!word || word.sentence !== words[first]?.sentence) return false;
    if (speech.prepositions.has(word.lower) || /^['’]s$/.test(word.lower)) return true;
    if (!word.isWord || word.capital || speech.functionWords.has(word.lower) || speech.cues.has(word.lower))
      return false;
  }
  return false;
}

function isNoun(lower: string, speech: SpeechWords): boolean {
  return speech.personNouns.has(lower) || speech.peopleNouns.has(lower) || speech.groupNouns.has(lower);
}
