import { append } from '../../model/append.ts';
import type { Gender } from '../quotes/speech-words.ts';
import { createDisjointSets } from './disjoint-sets.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NameMention } from './name-mention.ts';
import { collectMentions, type Name, toNames } from './names.ts';
import { differsByOne, isSamePerson, shortNamesOf, surnameOf } from './same-person.ts';

const MOST_NAMESAKES = 50; // more people of one surname than any article has; keeps long lists linear
const JUST_NAMED = 3; // sentences
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
  giveShortNames(names, full, known);
  return collectMentions(names, sets);
}

/** A short name's mentions go to the person who bears it. */
function giveShortNames(names: readonly Name[], full: readonly Name[], known: NameKnowledge): void {
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
    const kept = name.mentions.filter((mention) => {
      const bearer = bearerOf(mention, chosen, known);
      if (bearer) given.push([mention, bearer]);
      return !bearer;
    });
    name.mentions.splice(0, Infinity, ...kept);
  }
  for (const [mention, bearer] of given) bearer.mentions.push(mention);
}

/** "de la Cruz", "van Uhm": two words that are one surname begin small. */
function isCompoundSurname([first = '']: readonly string[]): boolean {
  return /^(?:de|la|del|da|di|du|van|von|der|den|bin|ibn|al|el|le)$/.test(first);
}

/**
 * Of several people with the name, whom a mention means: none of the other gender ("Mrs. Kim"); of the rest the one named
 * in full most often, since the relatives of whom an article is about bear the name too; of several such the one named
 * just before.
 */
function bearerOf(mention: NameMention, bearers: readonly Name[], known: NameKnowledge): Name | undefined {
  const gender = genderOfTitle(mention, known);
  const fitting = bearers.filter((bearer) => {
    const other = gender && genderOf(bearer, known);
    return !other || other === gender;
  });
  const named = fitting.filter(({ mentions: [first] }) => first && first.start < mention.start);
  const rivals = named.length > 0 ? named : fitting;
  const nearness = (bearer: Name) =>
    Math.max(0, JUST_NAMED - (mention.sentence - (lastBefore(mention, bearer)?.sentence ?? -JUST_NAMED)));
  return rivals.toSorted((a, b) => b.mentions.length - a.mentions.length || nearness(b) - nearness(a))[0];
}

function lastBefore({ start }: NameMention, { mentions }: Name): NameMention | undefined {
  return mentions.findLast((mention) => mention.start < start);
}

function genderOf({ key, mentions }: Name, known: NameKnowledge): Gender | undefined {
  const titled = mentions.map((mention) => genderOfTitle(mention, known)).find(Boolean);
  return titled ?? known.genders.get(key.words[0] ?? '');
}

function genderOfTitle({ title }: NameMention, known: NameKnowledge): Gender | undefined {
  return title === undefined ? undefined : known.genders.get(title.replace(/\.$/, ''));
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
