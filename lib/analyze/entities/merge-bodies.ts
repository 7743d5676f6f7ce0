import { append } from '../../model/append.ts';
import { createDisjointSets, type DisjointSets } from './disjoint-sets.ts';
import { acronymsOf, toAcronym } from './name-key.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NameMention } from './name-mention.ts';
import { collectMentions, type Name, toNames } from './names.ts';

/** Words that may follow or be missing without a place being another: "Gaza Strip", "Golan Heights". */
const PLACE_TAILS = new Set(
  'city sea ocean strip heights state province island islands crater base theater theatre region desert peninsula'.split(
    ' ',
  ),
);
/** Those after which a state's name is that of another place: "Mexico City", "Niger State". */
const OWN_PLACES = new Set(['city', 'state', 'province', 'region']);
const LONGEST = 8; // words; what goes beyond is no short form of anything

/** Groups the mentions of organizations, places and events: acronyms with their long forms, short forms, tails. */
export function mergeBodies(mentions: readonly NameMention[], known: NameKnowledge): NameMention[][] {
  const names = toNames(mentions, known);
  const sets = createDisjointSets(names.length);
  const byInitials = new Map<string, Name[]>();
  for (const name of names) {
    for (const acronym of acronymsOf(name.key)) append(byInitials, acronym, name);
  }
  for (const name of names) {
    const [word = ''] = name.key.written;
    const acronym = toAcronym(name.key.written) ?? (/^\p{Lu}\p{Ll}\p{Lu}$/u.test(word) ? word : undefined); // BoJ
    const [long] = acronym === undefined ? [] : (byInitials.get(acronym) ?? []);
    if (long) sets.unite(name.id, long.id);
  }
  uniteParentheses(mentions, names, sets);
  if (mentions[0]?.kind === 'place') unitePlaceTails(names, sets, known);
  else {
    uniteNumbers(names, sets, known);
    uniteShortForms(names, sets, known);
  }
  return collectMentions(names, sets);
}

/** "Federation of German Industries (BDI)": the acronym in parentheses is that of the name before. */
function uniteParentheses(
  mentions: readonly NameMention[],
  names: readonly Name[],
  sets: DisjointSets,
): void {
  const nameOf = new Map(names.flatMap((name) => name.mentions.map((mention) => [mention, name] as const)));
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    if (!mention.inParentheses || !before || mention.start - before.end > 2) return;
    const [short, long] = [nameOf.get(mention), nameOf.get(before)];
    if (short && long && toAcronym(short.key.written) !== undefined) sets.unite(short.id, long.id);
  });
}

/** "New York" and "New York City" where the article has no second name of that kind. */
function unitePlaceTails(names: readonly Name[], sets: DisjointSets, known: NameKnowledge): void {
  const byWords = new Map(names.map((name) => [name.key.words.join(' '), name]));
  for (const name of names) {
    const { words } = name.key;
    const tail = words.at(-1) ?? '';
    const head = words[0] ?? '';
    const stem = words.slice(0, tail === 'base' && words.at(-2) === 'air' ? -2 : -1).join(' ');
    const bare = PLACE_TAILS.has(tail) ? byWords.get(stem) : undefined;
    const after =
      (head === 'island' || head === 'republic' || head === 'state') && words[1] === 'of'
        ? byWords.get(words.slice(2).join(' '))
        : undefined;
    const other = bare ?? after;
    if (other && !(OWN_PLACES.has(tail) && known.countries.has(other.mentions[0]?.text ?? '') && bare))
      sets.unite(name.id, other.id);
  }
}

/** "Republican" and "Republicans", "Houthi" and "Houthis". */
function uniteNumbers(names: readonly Name[], sets: DisjointSets, known: NameKnowledge): void {
  const byWords = new Map(names.map((name) => [name.key.key, name]));
  for (const name of names) {
    const many = name.key.words.length === 1 ? byWords.get(`${name.key.key}s`) : undefined;
    if (many && !known.adjectives.has(name.key.key)) sets.unite(name.id, many.id);
  }
}

/** "Halden" for "Halden Holdings", "the Commission" for "European Commission": where only one longer name fits. */
function uniteShortForms(names: readonly Name[], sets: DisjointSets, known: NameKnowledge): void {
  const byPart = new Map<string, Name[]>();
  for (const name of names) {
    const { words } = name.key;
    for (let cut = 1; cut < Math.min(words.length, LONGEST); cut += 1) {
      append(byPart, `^${words.slice(0, cut).join(' ')}`, name);
      append(byPart, `$${words.slice(cut).join(' ')}`, name);
    }
  }
  for (const name of names) {
    const { words } = name.key;
    const phrase = words.join(' ');
    if (phrase.length < 4 || known.adjectives.has(phrase)) continue;
    const longer = [...(byPart.get(`^${phrase}`) ?? []), ...(byPart.get(`$${phrase}`) ?? [])];
    const groups = new Map(longer.map((long) => [sets.find(long.id), long]));
    const [only] = groups.values();
    if (groups.size === 1 && only) sets.unite(name.id, only.id);
  }
}
