import type { Entity, EntityId, EntityKind, MentionForm } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { PronounKind, SpeechWords } from './speech-words.ts';
import type { Word } from './words.ts';

/** A phrase outside quotation marks that may name a speaker. Positions are indexes of words, `last` exclusive. */
export interface Candidate {
  /** The whole phrase with its title: "Finance Minister Ado Bekele". */
  readonly first: number;
  readonly last: number;
  /** Where the name itself begins. */
  readonly core: number;
  readonly form: MentionForm;
  readonly pronoun?: PronounKind;
  /** The word that the phrase is known by, lower case: a surname or the noun. */
  readonly head: string;
  readonly entity?: EntityId;
  readonly entityKind?: EntityKind;
  /** A description whose noun is on no list, found by the verb beside it. */
  readonly unlisted: boolean;
  /** Many people or a body. */
  readonly plural: boolean;
}

const LONGEST_NAME = 8;
const LONGEST_DESCRIPTION = 6;
const QUANTIFIERS = new Set('some many both several few most one others all'.split(' '));

/** Finds all phrases that may name a speaker, in order. Entities that were found before are used where present. */
export function findCandidates(
  words: readonly Word[],
  entities: readonly Entity[],
  speech: SpeechWords,
): Candidate[] {
  const named = markEntities(words, entities);
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; ) {
    const candidate = candidateAt(words, at, named, speech, floorOf(found));
    if (candidate) {
      while ((found.at(-1)?.last ?? 0) > candidate.first) found.pop();
      found.push(candidate);
    }
    at = Math.max(at + 1, candidate?.last ?? 0);
  }
  return found;
}

/** A phrase may turn out to belong to the one behind it ("Lee supporters", "party leader Lee"), a pronoun may not. */
function floorOf(found: readonly Candidate[]): number {
  const before = found.at(-1);
  return before?.form === 'pronoun' ? before.last : (before?.first ?? 0);
}

type Named = ReadonlyMap<number, { readonly entity: Entity; readonly last: number }>;

/** By the index of its first word, each mention by name. */
function markEntities(words: readonly Word[], entities: readonly Entity[]): Named {
  const starts = new Map<number, number>();
  words.forEach((word, index) => {
    starts.set(word.start, index);
  });
  const named = new Map<number, { entity: Entity; last: number }>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const first = starts.get(mention.start);
      if (mention.form !== 'name' || first === undefined) continue;
      let last = first + 1;
      while (last < words.length && (words[last]?.end ?? 0) <= mention.end) last += 1;
      named.set(first, { entity, last });
    }
  }
  return named;
}

function candidateAt(
  words: readonly Word[],
  at: number,
  named: Named,
  speech: SpeechWords,
  floor: number,
): Candidate | undefined {
  const word = words[at];
  if (!word?.isWord || word.region >= 0) return undefined;
  const pronoun = speech.pronouns.get(word.lower);
  if (
    pronoun &&
    (word.text === word.lower || word.text === 'I' || startsSentence(words, at) || word.capital)
  ) {
    return {
      ...phrase(at, at + 1, at),
      form: 'pronoun',
      pronoun,
      head: word.lower,
      plural: pronoun === 'they',
    };
  }
  if (named.has(at) || (word.capital && !isSentenceWord(words, at, speech))) {
    const name = nameAt(words, at, named, speech, floor);
    if (name) return name;
  }
  return descriptionEndingAt(words, at, speech, floor);
}

function phrase(first: number, last: number, core: number) {
  return { first, last, core, unlisted: false, plural: false };
}

function startsSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return !before || before.sentence !== words[at]?.sentence || before.block !== words[at]?.block;
}

function isSentenceWord(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const lower = words[at]?.lower ?? '';
  if (lower === 'i') return true;
  if (speech.titles.has(lower.replace(/\.$/, ''))) return false;
  if (speech.functionWords.has(lower)) return true;
  return (
    startsSentence(words, at) &&
    (speech.cues.has(lower) || isCommonNoun(lower, speech)) &&
    !words[at + 1]?.capital
  );
}

function isCommonNoun(lower: string, speech: SpeechWords): boolean {
  return speech.personNouns.has(lower) || speech.peopleNouns.has(lower) || speech.groupNouns.has(lower);
}

function nameAt(
  words: readonly Word[],
  at: number,
  named: Named,
  speech: SpeechWords,
  floor: number,
): Candidate | undefined {
  let last = at;
  let entity: Entity | undefined;
  let entityAt = at;
  while (last < words.length && last - at < LONGEST_NAME) {
    const mention = named.get(last);
    if (mention) {
      if (!entity || mention.entity.kind === 'person' || entity.kind !== 'person') {
        entity = mention.entity;
        entityAt = last;
      }
      last = Math.max(mention.last, last + 1);
    } else if (last === at || joinsName(words, last, speech)) {
      last += 1;
    } else {
      break;
    }
  }
  while (
    last > at + 1 &&
    !words[last - 1]?.capital &&
    !named.has(last - 1) &&
    !/\d/.test(words[last - 1]?.text ?? '')
  )
    last -= 1;
  const head = headOfName(words, at, last, speech);
  if (!head) return undefined;
  const core = entity ? Math.max(at, entityAt) : coreOfName(words, at, last, speech);
  const first = startOfTitle(words, at, speech, floor);
  return {
    ...phrase(first, last, core),
    form: 'name',
    head,
    ...(entity ? { entity: entity.id, entityKind: entity.kind } : {}),
    plural: /s$/.test(head) && !entity && speech.peopleNouns.has(head),
  };
}

function joinsName(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || word.region >= 0 || word.sentence !== before.sentence) return false;
  if (word.start - before.end > 1) return false;
  if (word.capital) {
    if (word.text === 'I' || isHeadlineVerb(word.lower, speech)) return false;
    return !speech.functionWords.has(word.lower) || speech.titles.has(word.lower.replace(/\.$/, ''));
  }
  const next = words[at + 1];
  return (
    speech.nameParticles.has(word.lower) && next?.capital === true && !speech.functionWords.has(next.lower)
  );
}

/** "Lee Says Harbor Will Open": in a headline the verb is capitalized like a name. */
function isHeadlineVerb(lower: string, speech: SpeechWords): boolean {
  const cue = speech.cues.get(lower);
  return (
    cue?.strength === 'speech' && cue.form === 'finite' && lower.endsWith('s') && !isCommonNoun(lower, speech)
  );
}

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

function headOfName(
  words: readonly Word[],
  first: number,
  last: number,
  speech: SpeechWords,
): string | undefined {
  let end = last;
  while (end > first && SUFFIXES.has(words[end - 1]?.lower ?? '')) end -= 1;
  const head = words[end - 1];
  if (!head?.isWord) return undefined;
  if (end - first === 1 && speech.titles.has(head.lower.replace(/\.$/, '')) && head.text.endsWith('.'))
    return undefined;
  return head.lower;
}

function coreOfName(words: readonly Word[], first: number, last: number, speech: SpeechWords): number {
  let core = first;
  for (let at = last - 2; at >= first; at -= 1) {
    const lower = (words[at]?.lower ?? '').replace(/\.$/, '');
    if (speech.titles.has(lower) || speech.personNouns.has(lower)) {
      core = at + 1;
      break;
    }
  }
  return core;
}

/** "dozens of people", "a Greek police official": from its noun back to where the phrase begins. */
function descriptionEndingAt(
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
      (speech.cues.get(next.lower)?.form === 'finite' || speech.auxiliaries.has(next.lower));
    if (!verbFollows) return undefined;
  } else if (listed ? nounGoesOn(words, at, speech) : !isSubjectNoun(words, at, speech)) {
    return undefined;
  }
  const first = startOfDescription(words, at, speech, floor);
  if (!listed && first === at && !word.capital) return undefined;
  return {
    ...phrase(first, at + 1, first),
    form: 'nominal',
    head: lower,
    unlisted: !listed,
    plural: speech.peopleNouns.has(lower) || speech.groupNouns.has(lower),
  };
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

/** A name is preceded by its title, with all that belongs to it: "the Harbor Post editor Ann Lee". */
function startOfTitle(words: readonly Word[], at: number, speech: SpeechWords, floor: number): number {
  const before = words[at - 1];
  if (!before || before.region >= 0 || before.sentence !== words[at]?.sentence) return at;
  if (speech.determiners.has(before.lower)) return Math.max(floor, at - 1);
  const isTitle = speech.personNouns.has(before.lower) || speech.titles.has(before.lower.replace(/\.$/, ''));
  return isTitle ? startOfDescription(words, at, speech, floor) : at;
}

/** Goes back from a noun or a name over its adjectives, nouns and article, and over a possessor ("Lee's"). */
function startOfDescription(words: readonly Word[], at: number, speech: SpeechWords, floor: number): number {
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
    } else if (isBoundary(lower, speech)) {
      break;
    } else {
      first -= 1;
    }
  }
  if (POSSESSIVE.test(words[first]?.lower ?? '')) first += 1;
  return Math.min(at, Math.max(first, floor));
}

const POSSESSIVE = /^['’]s?$/;

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
  return cue !== undefined && cue.form !== 'base' && cue.strength === 'speech';
}

/** The words of the phrase as a span; of a name without the title before it. */
export function spanOf(candidate: Candidate, words: readonly Word[]): Span {
  return { start: words[candidate.core]?.start ?? 0, end: words[candidate.last - 1]?.end ?? 0 };
}

/** The index of the first candidate that begins at this word or later. */
export function firstFrom(candidates: readonly Candidate[], word: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.first ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
