import { createDisjointSets } from './disjoint-sets.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NameMention } from './name-mention.ts';
import { append, collectMentions, type Name, toNames } from './names.ts';
import { differsByOne, isSamePerson, shortNamesOf, surnameOf } from './same-person.ts';

const MOST_NAMESAKES = 50; // more people of one surname than any article has; keeps long lists linear
const LONG_SURNAME = 6; // letters; shorter ones that differ by one letter are other names

/** Groups the mentions of persons: full names that agree, then surnames and given names with the full name. */
export function mergePersons(mentions: readonly NameMention[], known: NameKnowledge): NameMention[][] {
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
  uniteSlips(names, sets.unite);
  giveShortNames(names, full);
  return collectMentions(names, sets);
}

/** A short name's mentions go to the person who bears it, each to the one named last before it. */
function giveShortNames(names: readonly Name[], full: readonly Name[]): void {
  const byShortName = new Map<string, Name[]>();
  for (const name of full)
    for (const short of new Set(shortNamesOf(name.key))) append(byShortName, short, name);
  const given: [NameMention, Name][] = [];
  for (const name of names) {
    const { key } = name;
    const bearers =
      byShortName.get(key.key) ??
      byShortName.get(key.words.join(' ')) ??
      byShortName.get(surnameOf(key)) ??
      [];
    const others = bearers.filter((bearer) => bearer.key.words.length > key.words.length);
    if (key.words.length > 2 || others.length === 0) continue;
    const surnamed = others.filter((other) => surnameOf(other.key) === surnameOf(key));
    const chosen = surnamed.length > 0 ? surnamed : others;
    const isPart =
      key.words.length === 1 ||
      isCompoundSurname(key.words) ||
      chosen.some((other) => isSamePerson(other.key, key));
    if (!isPart) continue;
    for (const mention of name.mentions) given.push([mention, nearestBearer(mention, chosen)]);
    name.mentions.length = 0;
  }
  for (const [mention, bearer] of given) bearer.mentions.push(mention);
}

/** "de la Cruz", "van Uhm": two words that are one surname begin small. */
function isCompoundSurname([first = '']: readonly string[]): boolean {
  return /^(?:de|la|del|da|di|du|van|von|der|den|bin|ibn|al|el|le)$/.test(first);
}

/** Of several people with the name, the one who was named in full last before the mention, else the first after. */
function nearestBearer(mention: NameMention, bearers: readonly Name[]): Name {
  let best = bearers[0] as Name;
  let bestStart = Number.NEGATIVE_INFINITY;
  for (const bearer of bearers) {
    for (const { start } of bearer.mentions) {
      if (start >= mention.start || start <= bestStart) continue;
      best = bearer;
      bestStart = start;
    }
  }
  return best;
}

/** Long surnames that differ by one letter, with given names that agree or none: a slip or a transliteration. */
function uniteSlips(names: readonly Name[], unite: (a: number, b: number) => void): void {
  const byOpening = new Map<string, Name[]>();
  for (const name of names) {
    const surname = surnameOf(name.key);
    if (surname.length < LONG_SURNAME) continue;
    const near = byOpening.get(surname.slice(0, 2)) ?? [];
    for (const other of near.slice(0, MOST_NAMESAKES)) {
      const alone = name.key.words.length === 1 || other.key.words.length === 1;
      const agree = alone || name.key.words[0] === other.key.words[0];
      if (agree && differsByOne(surname, surnameOf(other.key))) unite(name.id, other.id);
    }
    append(byOpening, surname.slice(0, 2), name);
  }
}
