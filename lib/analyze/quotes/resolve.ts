import { type Candidate, firstFrom } from './candidates.ts';
import type { Identity } from './identities.ts';
import type { Passage } from './passage.ts';
import type { Context } from './speaker-choice.ts';
import { isSubject } from './subjects.ts';

/** Who spoke last, and in which quote. */
export type LastSpeaker = Pick<Context, 'identity' | 'site'>;

/** Who a candidate is: an identity of the article, or nobody that it names. */
export interface Resolver {
  /** `last` is who spoke before; it helps with pronouns. */
  readonly resolve: (candidate: Candidate, last?: LastSpeaker) => Identity | undefined;
}

// Weights set by hand: the order of the signals is that of Lappin and Leass, An Algorithm for Pronominal Anaphora
// Resolution (1994): recency, subject, not a possessor, not an object; plus who spoke last.
const WEIGHT = {
  sentenceAgo: -0.55,
  paragraphAgo: -0.25,
  sameGender: 0.7,
  otherGender: -6,
  subject: 1.6,
  startsSentence: 0.9,
  possessive: -1.2,
  object: -1,
  spokeLast: 2,
  says: 0.8,
  perMention: 0.06,
} as const;
const LEAST = -4;
const PARAGRAPHS_BACK = 5;
const MOST_SENTENCES = 12;
const MOST_MENTIONS = 6;

/** Resolves candidates of one passage. */
export function createResolver(passage: Passage, identities: readonly Identity[]): Resolver {
  const owner = new Map<Candidate, Identity>();
  const people: NamedPerson[] = [];
  for (const identity of identities) {
    for (const candidate of identity.mentions) {
      owner.set(candidate, identity);
      if (identity.person) people.push({ candidate, identity });
    }
  }
  people.sort((a, b) => a.candidate.first - b.candidate.first);
  const known = new Map<Candidate, Identity | undefined>();
  const find = (candidate: Candidate, last: LastSpeaker | undefined) => {
    if (candidate.form === 'name') return owner.get(candidate);
    const before = peopleBefore(people, candidate.first);
    if (candidate.form === 'nominal')
      return apposed(candidate, passage, owner) ?? byOffice(candidate, before);
    if (candidate.pronoun === 'who') return antecedent(candidate, passage, owner);
    if (candidate.pronoun !== 'he' && candidate.pronoun !== 'she') return undefined;
    return bySubject(candidate, passage, before, last);
  };
  const resolve = (candidate: Candidate, last?: LastSpeaker) => {
    if (last) return find(candidate, last);
    if (!known.has(candidate)) known.set(candidate, find(candidate, undefined));
    return known.get(candidate);
  };
  return { resolve };
}

interface NamedPerson {
  readonly candidate: Candidate;
  readonly identity: Identity;
}

const MOST_PEOPLE = 150;

/** The people named before a word, the nearest first. */
function peopleBefore(people: readonly NamedPerson[], word: number): NamedPerson[] {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle]?.candidate.first ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return people.slice(Math.max(0, low - MOST_PEOPLE), low).reverse();
}

const ANTECEDENT_WITHIN = 20;

/** "Lee, a nurse, who said": the nearest name before it in its sentence that a comma follows, else the nearest. */
function antecedent(
  pronoun: Candidate,
  { words, candidates }: Passage,
  owner: ReadonlyMap<Candidate, Identity>,
): Identity | undefined {
  for (let index = firstFrom(candidates, pronoun.first) - 1; index >= 0; index -= 1) {
    const candidate = candidates[index];
    if (!candidate || pronoun.first - candidate.last > ANTECEDENT_WITHIN) return undefined;
    if (words[candidate.first]?.sentence !== words[pronoun.first]?.sentence) return undefined;
    const identity = owner.get(candidate);
    const adjoins = candidate.last === pronoun.first || words[candidate.last]?.text === ',';
    if (adjoins) return identity;
  }
  return undefined;
}

/** "Her campaign chairman, Ann Lee," and "Ann Lee, her campaign chairman,": the name set off beside the description. */
function apposed(
  description: Candidate,
  { words, candidates }: Passage,
  owner: ReadonlyMap<Candidate, Identity>,
): Identity | undefined {
  const index = firstFrom(candidates, description.first);
  const [before, , after] = [candidates[index - 1], candidates[index], candidates[index + 1]];
  const isComma = (at: number) => words[at]?.text === ',';
  if (after?.form === 'name' && after.first === description.last + 1 && isComma(description.last)) {
    const closes = !words[after.last]?.isWord || isComma(after.last);
    if (closes && owner.get(after)?.person) return owner.get(after);
  }
  if (
    before?.form === 'name' &&
    before.last === description.first - 1 &&
    isComma(before.last) &&
    isComma(description.last)
  ) {
    return owner.get(before)?.person ? owner.get(before) : undefined;
  }
  return undefined;
}

/** "The minister" is the last person before it who carried that title. */
function byOffice(description: Candidate, before: readonly NamedPerson[]): Identity | undefined {
  return before.find(({ identity }) => identity.offices.has(description.head))?.identity;
}

function bySubject(
  pronoun: Candidate,
  passage: Passage,
  before: readonly NamedPerson[],
  last: LastSpeaker | undefined,
): Identity | undefined {
  let best: Identity | undefined;
  let most = LEAST;
  const block = passage.words[pronoun.first]?.block ?? 0;
  const spokeLast = weightOfLast(passage, before, last);
  for (const { candidate, identity } of before) {
    if (block - (passage.words[candidate.first]?.block ?? 0) > PARAGRAPHS_BACK) break;
    const fit = fitOf(candidate, identity, pronoun, passage) + (identity === last?.identity ? spokeLast : 0);
    if (fit > most) {
      most = fit;
      best = identity;
    }
  }
  return best;
}

/** Who spoke last counts less once a sentence about somebody else has begun. */
function weightOfLast(
  { words, speech }: Passage,
  before: readonly NamedPerson[],
  last: LastSpeaker | undefined,
): number {
  const end = last?.site?.to;
  if (end === undefined) return 0;
  const rival = before.some(
    ({ candidate, identity }) =>
      candidate.first >= end &&
      identity !== last?.identity &&
      startsSentence(candidate, words) &&
      (isSubject(candidate, words, speech) || isSetOff(candidate, words)),
  );
  return rival ? 0 : WEIGHT.spokeLast;
}

function fitOf(
  candidate: Candidate,
  identity: Identity,
  pronoun: Candidate,
  { words, speech }: Passage,
): number {
  const here = words[pronoun.first];
  const there = words[candidate.first];
  if (!here || !there) return Number.NEGATIVE_INFINITY;
  const wanted = pronoun.pronoun === 'he' ? 'male' : 'female';
  let fit = 0;
  if (identity.gender) fit += identity.gender === wanted ? WEIGHT.sameGender : WEIGHT.otherGender;
  fit += WEIGHT.sentenceAgo * Math.min(here.sentence - there.sentence, MOST_SENTENCES);
  fit += WEIGHT.paragraphAgo * (here.block - there.block);
  const starts = startsSentence(candidate, words);
  if (isSubject(candidate, words, speech) || (starts && isSetOff(candidate, words))) fit += WEIGHT.subject;
  if (says(candidate, words, speech)) fit += WEIGHT.says;
  if (starts) fit += WEIGHT.startsSentence;
  if (/^['’]s?$/.test(words[candidate.last]?.text ?? '')) fit += WEIGHT.possessive;
  if (speech.prepositions.has(words[candidate.first - 1]?.lower ?? '')) fit += WEIGHT.object;
  return fit + WEIGHT.perMention * Math.min(identity.mentions.length, MOST_MENTIONS);
}

function startsSentence({ first }: Candidate, words: Passage['words']): boolean {
  return words[first - 1]?.sentence !== words[first]?.sentence;
}

/** "Ann Lee, who keeps bees, said" and "Ann Lee (71) said": what describes the name stands between it and its verb. */
function isSetOff({ last }: Candidate, words: Passage['words']): boolean {
  return /^[,(—–]$/.test(words[last]?.text ?? '');
}

/** A verb of saying stands beside the name: who speaks goes on speaking. */
function says({ first, last }: Candidate, words: Passage['words'], speech: Passage['speech']): boolean {
  const isSaying = (at: number) => {
    const cue = speech.cues.get(words[at]?.lower ?? '');
    return cue?.strength === 'speech' && cue.form === 'finite';
  };
  return (
    isSaying(last) ||
    isSaying(first - 1) ||
    (speech.adverbs.has(words[last]?.lower ?? '') && isSaying(last + 1))
  );
}
