import type { Candidate } from './candidates.ts';
import { isSubject } from './cue-links.ts';
import type { Identity } from './identities.ts';
import type { Passage } from './passage.ts';

/** Who a candidate is: an identity of the article, or nobody that it names. */
export interface Resolver {
  readonly identityOf: (candidate: Candidate) => Identity | undefined;
  /** For a pronoun or a description; `previous` is who spoke last. */
  readonly resolve: (candidate: Candidate, previous: Identity | undefined) => Identity | undefined;
}

// Weights set by hand: the order of the signals is that of Lappin and Leass, An Algorithm for Pronominal Anaphora
// Resolution (1994): recency, subject, not a possessor, not an object; plus who spoke last.
const WEIGHT = {
  sentenceAgo: -0.55,
  paragraphAgo: -0.25,
  sameGender: 1,
  otherGender: -6,
  subject: 1.6,
  startsSentence: 0.9,
  possessive: -1.2,
  object: -1,
  spokeLast: 1.2,
  perMention: 0.15,
} as const;
const LEAST = -4;
const PARAGRAPHS_BACK = 5;
const MOST_SENTENCES = 12;
const MOST_MENTIONS = 6;

/** Resolves candidates of one passage. */
export function createResolver(passage: Passage, identities: readonly Identity[]): Resolver {
  const owner = new Map<Candidate, Identity>();
  const people: { candidate: Candidate; identity: Identity }[] = [];
  for (const identity of identities) {
    for (const candidate of identity.mentions) {
      owner.set(candidate, identity);
      if (identity.person) people.push({ candidate, identity });
    }
  }
  people.sort((a, b) => a.candidate.first - b.candidate.first);
  return {
    identityOf: (candidate) => owner.get(candidate),
    resolve: (candidate, previous) => {
      if (candidate.form === 'name') return owner.get(candidate);
      if (candidate.form === 'nominal') return byOffice(candidate, people);
      if (candidate.pronoun !== 'he' && candidate.pronoun !== 'she') return undefined;
      return bySubject(candidate, passage, people, previous);
    },
  };
}

type Named = readonly { readonly candidate: Candidate; readonly identity: Identity }[];

/** "The minister" is the last person before it who carried that title. */
function byOffice(description: Candidate, people: Named): Identity | undefined {
  for (let index = people.length - 1; index >= 0; index -= 1) {
    const entry = people[index];
    if (!entry || entry.candidate.first > description.first) continue;
    if (entry.identity.offices.has(description.head)) return entry.identity;
  }
  return undefined;
}

function bySubject(
  pronoun: Candidate,
  passage: Passage,
  people: Named,
  previous: Identity | undefined,
): Identity | undefined {
  let best: Identity | undefined;
  let most = LEAST;
  const block = passage.words[pronoun.first]?.block ?? 0;
  for (let index = people.length - 1; index >= 0; index -= 1) {
    const entry = people[index];
    if (!entry || entry.candidate.first > pronoun.first) continue;
    if (block - (passage.words[entry.candidate.first]?.block ?? 0) > PARAGRAPHS_BACK) break;
    const score =
      fitOf(entry.candidate, entry.identity, pronoun, passage) +
      (entry.identity === previous ? WEIGHT.spokeLast : 0);
    if (score > most) {
      most = score;
      best = entry.identity;
    }
  }
  return best;
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
  if (isSubject(candidate, words, speech)) fit += WEIGHT.subject;
  if (words[candidate.first - 1]?.sentence !== there.sentence) fit += WEIGHT.startsSentence;
  if (/^['’]s?$/.test(words[candidate.last]?.text ?? '')) fit += WEIGHT.possessive;
  if (speech.prepositions.has(words[candidate.first - 1]?.lower ?? '')) fit += WEIGHT.object;
  return fit + WEIGHT.perMention * Math.min(identity.mentions.length, MOST_MENTIONS);
}
