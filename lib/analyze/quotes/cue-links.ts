import type { Candidate } from './candidates.ts';
import type { CueWord, SpeechWords } from './speech-words.ts';
import type { Word } from './words.ts';

/** How a cue and its subject stand to each other. */
export type LinkKind = 'subject' | 'apposition' | 'inverted' | 'participle' | 'passive' | 'accordingTo';

/** A cue outside quotation marks with the candidate that is its subject. */
export interface CueLink {
  /** Index of the cue's word; for "according to" of its first word. */
  readonly at: number;
  readonly cue: CueWord;
  readonly kind: LinkKind;
  readonly candidate: Candidate | undefined;
}

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
  let passed = 0;
  words.forEach((word, at) => {
    while (passed < candidates.length && (candidates[passed]?.last ?? 0) <= at) passed += 1;
    if (word.region >= 0) return;
    if (word.lower === 'according' && words[at + 1]?.lower === 'to') {
      links.push({
        at,
        cue: ACCORDING,
        kind: 'accordingTo',
        candidate: startingAt.get(at + 2) ?? candidates[passed],
      });
      return;
    }
    const cue = speech.cues.get(word.lower);
    if (!cue || (word.capital && cue.form !== 'participle')) return;
    if (!isVerbHere(words, at, cue, speech)) return;
    links.push({ at, cue, ...subjectOf(at, cue, words, candidates, passed, endingAt, startingAt, speech) });
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
  if (form === 'finite') {
    if (!speech.determiners.has(lower) && !speech.possessives.has(lower))
      return !(word.lower.endsWith('s') && speech.prepositions.has(lower));
    return speech.peopleNouns.has(lower) && !word.lower.endsWith('s'); // many say, but no many says
  }
  if (lower === 'to' || speech.auxiliaries.has(lower) || speech.adverbs.has(lower)) return true;
  return speech.pronouns.has(lower) || speech.peopleNouns.has(lower) || /[^s]s$/.test(lower);
}

function subjectOf(
  at: number,
  cue: CueWord,
  words: readonly Word[],
  candidates: readonly Candidate[],
  passed: number,
  endingAt: ReadonlyMap<number, Candidate>,
  startingAt: ReadonlyMap<number, Candidate>,
  speech: SpeechWords,
): Pick<CueLink, 'kind' | 'candidate'> {
  const sentence = words[at]?.sentence;
  let left = at;
  let passive = false;
  while (isSkipped(words[left - 1], speech) && words[left - 1]?.sentence === sentence) {
    left -= 1;
    if (speech.beForms.has(words[left]?.lower ?? '')) passive = true;
  }
  if (passive && cue.form === 'finite') {
    const by = byPhrase(at, words, startingAt);
    return { kind: 'passive', candidate: by };
  }
  const direct = headOfPhrase(endingAt.get(left), words, endingAt, speech);
  if (direct && sameSentence(direct, words, sentence)) return { kind: 'subject', candidate: direct };
  const afterVerb = skipAdverbs(at + 1, words, speech);
  const inverted = startingAt.get(afterVerb);
  if (inverted && cue.form === 'finite' && opensClause(left, words))
    return { kind: 'inverted', candidate: inverted };
  if (/[,)—–-]/.test(words[left - 1]?.text ?? '')) {
    const apposed = beforeApposition(left - 1, words, candidates, passed, speech);
    if (apposed && cue.form === 'finite') return { kind: 'apposition', candidate: apposed };
  }
  return { kind: 'participle', candidate: clauseSubject(at, words, candidates, passed, speech) };
}

/** "A spokesman for Lee said": what stands behind a preposition is no subject, but what it belongs to is. */
function headOfPhrase(
  candidate: Candidate | undefined,
  words: readonly Word[],
  endingAt: ReadonlyMap<number, Candidate>,
  speech: SpeechWords,
): Candidate | undefined {
  let head = candidate;
  while (head && speech.prepositions.has(words[head.first - 1]?.lower ?? ''))
    head = endingAt.get(head.first - 1);
  return head;
}

function isSkipped(word: Word | undefined, speech: SpeechWords): boolean {
  if (!word || word.region >= 0) return false;
  return (
    speech.auxiliaries.has(word.lower) ||
    speech.adverbs.has(word.lower) ||
    word.lower === 'to' ||
    /^\p{Ll}+ly$/u.test(word.text)
  );
}

function skipAdverbs(at: number, words: readonly Word[], speech: SpeechWords): number {
  let next = at;
  while (speech.adverbs.has(words[next]?.lower ?? '')) next += 1;
  return next;
}

function sameSentence(candidate: Candidate, words: readonly Word[], sentence: number | undefined): boolean {
  return words[candidate.first]?.sentence === sentence;
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
  words: readonly Word[],
  candidates: readonly Candidate[],
  passed: number,
  speech: SpeechWords,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (let index = passed - 1; index >= 0; index -= 1) {
    const candidate = candidates[index];
    if (!candidate || comma - candidate.last > APPOSITION_WITHIN) break;
    if (words[candidate.first]?.sentence !== words[comma]?.sentence) break;
    if (crossesQuote(candidate.last, comma, words)) break;
    const followed = /^[,(—–]|^--?$/.test(words[candidate.last]?.text ?? '');
    if (followed && !speech.prepositions.has(words[candidate.first - 1]?.lower ?? '')) best = candidate;
  }
  return best;
}

function crossesQuote(from: number, to: number, words: readonly Word[]): boolean {
  for (let at = from; at < to; at += 1) if ((words[at]?.region ?? -1) >= 0) return true;
  return false;
}

/** The nearest candidate before a participle that is the subject of a verb, of its own sentence. */
function clauseSubject(
  at: number,
  words: readonly Word[],
  candidates: readonly Candidate[],
  passed: number,
  speech: SpeechWords,
): Candidate | undefined {
  let fallback: Candidate | undefined;
  for (let index = passed - 1; index >= 0; index -= 1) {
    const candidate = candidates[index];
    if (!candidate || words[candidate.first]?.sentence !== words[at]?.sentence) break;
    if (isSubject(candidate, words, speech)) return candidate;
    if (!speech.prepositions.has(words[candidate.first - 1]?.lower ?? '')) fallback = candidate;
  }
  return fallback;
}

/** Whether a verb seems to follow: an auxiliary, a cue, or a word in -s or -ed that is no noun after an article. */
export function isSubject(candidate: Candidate, words: readonly Word[], speech: SpeechWords): boolean {
  const before = words[candidate.first - 1]?.lower ?? '';
  if (speech.prepositions.has(before) || /^['’]s$/.test(before)) return false;
  let next = candidate.last;
  while (speech.adverbs.has(words[next]?.lower ?? '')) next += 1;
  const word = words[next];
  if (!word?.isWord || word.capital || word.sentence !== words[candidate.first]?.sentence) return false;
  if (speech.auxiliaries.has(word.lower) || speech.cues.get(word.lower)?.form === 'finite') return true;
  if (speech.functionWords.has(word.lower) || isNoun(word.lower, speech)) return false;
  return candidate.form === 'nominal' ? /(?:ed|[^s]s)$/.test(word.lower) : /^\p{Ll}/u.test(word.text);
}

function isNoun(lower: string, speech: SpeechWords): boolean {
  return speech.personNouns.has(lower) || speech.peopleNouns.has(lower) || speech.groupNouns.has(lower);
}
