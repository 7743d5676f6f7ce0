import type { Document, Sentence } from './corpus.ts';
import type { NameLists } from './name-lists.ts';
import { createRandom } from './random.ts';

type Pick = (list: readonly string[]) => string;
type Rename = (word: string) => string;

const KEPT = 0.15; // share of names that stay in a copy
const HEADLINE = 0.05; // share of sentences set as a headline, with a capital on each word

/**
 * Copies of some documents in which people, places and organizations have other names, so that the tagger learns
 * from what stands around a name rather than from the name. One name is replaced by one name throughout a copy.
 */
export function renameDocuments(
  documents: readonly Document[],
  lists: NameLists,
  share: number,
  seed: number,
): Document[] {
  const random = createRandom(seed);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  const single = (list: readonly string[]) =>
    list.filter((name) => /^\p{Lu}[\p{L}'’-]+$/u.test(name) && name.length > 2);
  const stock = {
    firstNames: single(lists.firstName),
    lastNames: single(lists.lastName),
    places: single([...lists.city, ...lists.province]).filter((name) => name.length > 3),
    bodies: single([...lists.company, ...lists.club, ...lists.organization]),
    countries: new Set(lists.country),
    given: new Set(lists.firstName),
  };
  const copies: Document[] = [];
  for (const document of documents) {
    if (random() >= share) continue;
    const person = remember((word) =>
      random() < KEPT ? word : pick(stock.given.has(word) ? stock.firstNames : stock.lastNames),
    );
    const place = remember((word) =>
      stock.countries.has(word) || random() < KEPT * 2 ? word : pick(stock.places),
    );
    const body = remember((word) =>
      random() < KEPT * 2 ? word : /^\p{Lu}{2,6}$/u.test(word) ? acronym(random) : pick(stock.bodies),
    );
    copies.push(document.map((sentence) => renameSentence(sentence, { person, place, body }, random)));
  }
  return copies;
}

function remember(rename: Rename): Rename {
  const known = new Map<string, string>();
  return (word) => {
    const name = known.get(word) ?? rename(word);
    known.set(word, name);
    return name;
  };
}

function acronym(random: () => number): string {
  const letters = 2 + Math.floor(random() * 4);
  return Array.from({ length: letters }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('');
}

function renameSentence(
  sentence: Sentence,
  { person, place, body }: { person: Rename; place: Rename; body: Rename },
  random: () => number,
): Sentence {
  const { tokens, tags } = sentence;
  const renamed = tokens.map((word, i) => {
    const tag = tags[i] ?? 'O';
    if (!/^\p{Lu}[\p{L}'’-]*\p{L}$/u.test(word) || word.length < 3) return word;
    const alone = tag.startsWith('B') && !(tags[i + 1] ?? 'O').startsWith('I');
    if (tag.endsWith('-PER')) return person(word);
    if (tag === 'B-LOC' && alone) return place(word);
    if (tag === 'B-ORG' && alone) return body(word);
    // "Halden University": the first word of a longer name of a body is often a person's or a place's.
    if (tag === 'B-ORG' && word.length > 4 && random() < 0.2) return person(word);
    return word;
  });
  const shouted = tokens.length > 3 && tokens.length < 20 && random() < HEADLINE;
  const set = shouted ? renamed.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)) : renamed;
  return { ...sentence, tokens: set };
}
