import { createDisjointSets, type DisjointSets } from './disjoint-sets.ts';
import { initialsOf, type NameKey, toAcronym, toNameKey } from './name-key.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NameMention } from './name-mention.ts';
import { isSamePerson, shortNamesOf, surnameOf } from './same-person.ts';

/** One spelling of a name, with its mentions in the order of the text. */
interface Name {
  readonly key: NameKey;
  readonly mentions: NameMention[];
  readonly id: number;
}

/**
 * Groups the mentions that name the same person or thing. Mentions of one kind only are merged; the order in which
 * they are given does not matter. The sieves are those of rule-based coreference (Lee et al. 2013, the strict ones):
 * the same name, a name within a fuller one, an acronym with its long form.
 */
export function mergeNames(mentions: readonly NameMention[], known: NameKnowledge): NameMention[][] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  const byKind = new Map<string, NameMention[]>();
  for (const mention of ordered) append(byKind, mention.kind, mention);
  const groups = [...byKind.values()].flatMap((same) =>
    same[0]?.kind === 'person' ? mergePersons(same, known) : mergeOthers(same, known),
  );
  return groups.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}

function toNames(mentions: readonly NameMention[], known: NameKnowledge): Name[] {
  const names = new Map<string, Name>();
  for (const mention of mentions) {
    const key = toNameKey(mention.text, mention.kind, known);
    const name = names.get(key.key);
    if (name) name.mentions.push(mention);
    else names.set(key.key, { key, mentions: [mention], id: names.size });
  }
  return [...names.values()];
}

function mergePersons(mentions: readonly NameMention[], known: NameKnowledge): NameMention[][] {
  const names = toNames(mentions, known);
  const sets = createDisjointSets(names.length);
  const full = names.filter((name) => name.key.words.length > 1);
  const bySurname = new Map<string, Name[]>();
  for (const name of full) append(bySurname, surnameOf(name.key), name);
  for (const same of bySurname.values()) {
    same.forEach((a, i) => {
      for (const b of same.slice(i + 1, i + 1 + MOST_NAMESAKES))
        if (isSamePerson(a.key, b.key)) sets.unite(a.id, b.id);
    });
  }
  const byShortName = new Map<string, Name[]>();
  for (const name of full)
    for (const short of new Set(shortNamesOf(name.key))) append(byShortName, short, name);
  const loose: [NameMention, Name][] = [];
  for (const name of names) {
    const bearers = byShortName.get(name.key.key) ?? byShortName.get(name.key.words.join(' ')) ?? [];
    const others = bearers.filter(
      (bearer) => bearer !== name && bearer.key.words.length > name.key.words.length,
    );
    if (name.key.words.length > 2 || others.length === 0) continue;
    const surnamed = others.filter((other) => surnameOf(other.key) === surnameOf(name.key));
    for (const mention of name.mentions)
      loose.push([mention, nearestBearer(mention, surnamed.length > 0 ? surnamed : others)]);
    name.mentions.length = 0;
  }
  for (const [mention, bearer] of loose) bearer.mentions.push(mention);
  return collect(names, sets);
}

const MOST_NAMESAKES = 50; // more people of one surname than any article has; keeps long lists linear

/** Of several people with the name, the one who was named in full last before the mention, else the first after. */
function nearestBearer(mention: NameMention, bearers: readonly Name[]): Name {
  let best = bearers[0] as Name;
  let bestStart = Number.NEGATIVE_INFINITY;
  for (const bearer of bearers) {
    for (const { start } of bearer.mentions) {
      if (start < mention.start && start > bestStart) {
        best = bearer;
        bestStart = start;
      }
    }
  }
  return best;
}

function mergeOthers(mentions: readonly NameMention[], known: NameKnowledge): NameMention[][] {
  const names = toNames(mentions, known);
  const sets = createDisjointSets(names.length);
  const byInitials = new Map<string, Name[]>();
  for (const name of names) {
    if (name.key.written.length > 1) append(byInitials, initialsOf(name.key.written), name);
  }
  for (const name of names) {
    const acronym = toAcronym(name.key.written);
    const [long] = acronym === undefined ? [] : (byInitials.get(acronym) ?? []);
    if (long) sets.unite(name.id, long.id);
  }
  if (mentions[0]?.kind !== 'place') uniteShortForms(names, sets, known);
  return collect(names, sets);
}

/** "Interfax" and "Interfax Group", "the Commission" and "European Commission": where only one longer name fits. */
function uniteShortForms(names: readonly Name[], sets: DisjointSets, known: NameKnowledge): void {
  const byPart = new Map<string, Name[]>();
  for (const name of names) {
    const { words } = name.key;
    for (let cut = 1; cut < Math.min(words.length, 8); cut += 1) {
      append(byPart, `^${words.slice(0, cut).join(' ')}`, name);
      append(byPart, `$${words.slice(cut).join(' ')}`, name);
    }
  }
  for (const name of names) {
    const { words } = name.key;
    const phrase = words.join(' ');
    const general = words.length === 1 && known.organizationWords.has(phrase);
    const front = general ? [] : (byPart.get(`^${phrase}`) ?? []);
    const back = general || words.length > 1 ? (byPart.get(`$${phrase}`) ?? []) : [];
    const groups = new Map([...front, ...back].map((long) => [sets.find(long.id), long]));
    const [only] = groups.values();
    if (groups.size === 1 && only && phrase.length > 3) sets.unite(name.id, only.id);
  }
}

function collect(names: readonly Name[], sets: DisjointSets): NameMention[][] {
  const groups = new Map<number, NameMention[]>();
  for (const name of names) {
    for (const mention of name.mentions) append(groups, sets.find(name.id), mention);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a.start - b.start));
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
