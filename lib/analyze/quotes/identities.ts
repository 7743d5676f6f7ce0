import type { Entity, EntityId } from '../../model/analysis.ts';
import type { Candidate } from './candidates.ts';
import type { Gender, SpeechWords } from './speech-words.ts';
import type { Word } from './words.ts';

/** Someone or some body that the article names, with all candidates that name it. */
export interface Identity {
  readonly name: string;
  readonly entity: EntityId | undefined;
  readonly person: boolean;
  readonly gender: Gender | undefined;
  readonly mentions: readonly Candidate[];
  /** Nouns that the article gives it beside its name: "minister", lower case. */
  readonly offices: ReadonlySet<string>;
}

interface Cluster {
  name: string;
  entity: EntityId | undefined;
  person: boolean;
  readonly genders: { male: number; female: number };
  readonly mentions: Candidate[];
  readonly offices: Set<string>;
}

/** Gathers candidates by name into identities: those of one entity, and other names by their last word. */
export function gatherIdentities(
  words: readonly Word[],
  candidates: readonly Candidate[],
  entities: readonly Entity[],
  speech: SpeechWords,
): Identity[] {
  const byEntity = new Map<EntityId, Cluster>();
  const byHead = new Map<string, Cluster>();
  const names = candidates.filter(({ form }) => form === 'name');
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  // The fullest names first, so that a surname alone finds the person that it belongs to.
  const byLength = [...names].sort((a, b) => b.last - b.core - (a.last - a.core) || a.first - b.first);
  const clusters = new Map<Candidate, Cluster>();
  for (const candidate of byLength) {
    const entity = candidate.entity === undefined ? undefined : known.get(candidate.entity);
    const head = candidate.head;
    let cluster = entity ? byEntity.get(entity.id) : byHead.get(head);
    if (!cluster || (!entity && !agrees(cluster.name, candidate, words))) {
      cluster = {
        name: entity?.name ?? nameOf(candidate, words),
        entity: entity?.id,
        person: entity ? entity.kind === 'person' : looksLikePerson(candidate, words, speech),
        genders: { male: 0, female: 0 },
        mentions: [],
        offices: new Set(entity?.roles.flatMap(({ text }) => nounsIn(text, speech))),
      };
      if (entity) byEntity.set(entity.id, cluster);
      if (!byHead.has(head)) byHead.set(head, cluster);
    }
    clusters.set(candidate, cluster);
  }
  for (const candidate of names) {
    const cluster = clusters.get(candidate);
    if (!cluster) continue;
    cluster.mentions.push(candidate);
    noteBeside(candidate, cluster, words, speech);
  }
  return [...new Set(clusters.values())].map(toIdentity(speech));
}

function nameOf(candidate: Candidate, words: readonly Word[]): string {
  const parts = words.slice(candidate.core, candidate.last).map(({ text }) => text);
  return parts.join(' ');
}

/** Whether a shorter name can be the longer one: each of its words is a word of the other or its initial. */
function agrees(name: string, candidate: Candidate, words: readonly Word[]): boolean {
  const parts = name.toLowerCase().split(' ');
  for (let at = candidate.core; at < candidate.last; at += 1) {
    const word = (words[at]?.lower ?? '').replace(/\.$/, '');
    if (
      !parts.some((part) => part.replace(/\.$/, '') === word || (word.length === 1 && part.startsWith(word)))
    )
      return false;
  }
  return true;
}

function looksLikePerson(candidate: Candidate, words: readonly Word[], speech: SpeechWords): boolean {
  for (let at = candidate.first; at < candidate.core; at += 1) {
    const lower = (words[at]?.lower ?? '').replace(/\.$/, '');
    if (speech.titles.has(lower) || speech.personNouns.has(lower)) return true;
  }
  const length = candidate.last - candidate.core;
  return (
    length >= 2 &&
    length <= 4 &&
    !speech.groupNouns.has(candidate.head) &&
    words[candidate.core - 1]?.lower !== 'the'
  );
}

function nounsIn(text: string, speech: SpeechWords): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => speech.personNouns.has(word));
}

const APPOSITION_WORDS = 12;

/** Notes what stands beside a name: its title and the words set off behind it tell office and gender. */
function noteBeside(
  candidate: Candidate,
  cluster: Cluster,
  words: readonly Word[],
  speech: SpeechWords,
): void {
  const note = (lower: string) => {
    const word = lower.replace(/\.$/, '');
    const gender = speech.titles.get(word) ?? speech.personNouns.get(word);
    if (gender) cluster.genders[gender] += 3;
    if (speech.personNouns.has(word)) cluster.offices.add(word);
  };
  for (let at = candidate.first; at < candidate.core; at += 1) note(words[at]?.lower ?? '');
  if (words[candidate.last]?.text !== ',') return;
  for (let at = candidate.last + 1; at < candidate.last + APPOSITION_WORDS; at += 1) {
    const word = words[at];
    if (!word || word.sentence !== words[candidate.first]?.sentence || /[.,;—–]/.test(word.text)) break;
    if (speech.cues.get(word.lower)?.form === 'finite') break;
    if (word.isWord) note(word.lower);
    if (speech.prepositions.has(word.lower)) break;
  }
}

const toIdentity =
  (speech: SpeechWords) =>
  (cluster: Cluster): Identity => {
    const { male, female } = cluster.genders;
    const first = cluster.name.split(' ')[0]?.toLowerCase() ?? '';
    const told = male === female ? undefined : male > female ? 'male' : 'female';
    const gender = told ?? (cluster.name.includes(' ') ? speech.firstNames.get(first) : undefined);
    return { ...cluster, gender };
  };
