import type { TaggedName } from '../ner/tagger.ts';
import type { NameKnowledge } from './name-knowledge.ts';

type Words = readonly string[];

/** Small repairs of what the tagger found in a sentence, each for a slip that it makes again and again. */
export function mendNames(words: Words, names: readonly TaggedName[], known: NameKnowledge): TaggedName[] {
  return joinBodies(words, names, known).map((name) =>
    bodyAfterThe(words, knownBody(words, withoutTitle(words, name, known), known), known),
  );
}

const lowerAt = (words: Words, at: number): string => words[at]?.toLowerCase() ?? '';

/** Titles are no part of a name: "Brigadier General | Ilse Brandt", "Businesswoman | Ines Ruiz". */
function withoutTitle(words: Words, name: TaggedName, known: NameKnowledge): TaggedName {
  let { first } = name;
  while (name.kind === 'PER' && name.last - first > 1 && known.titles.has(lowerAt(words, first))) first += 1;
  if (name.kind === 'PER' && name.last - first > 2 && known.roleNouns.has(lowerAt(words, first))) first += 1;
  return first === name.first ? name : { ...name, first };
}

/** "Royal Bank | of | Scotland" is one body. */
function joinBodies(words: Words, names: readonly TaggedName[], known: NameKnowledge): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const body = joined.at(-1);
    const isHead = body?.kind === 'ORG' && known.organizationHeads.has(lowerAt(words, body.last - 1));
    const gap = isHead ? name.first - body.last : 0;
    const of =
      isHead &&
      (gap === 1 || (gap === 2 && lowerAt(words, body.last + 1) === 'the')) &&
      lowerAt(words, body.last) === 'of';
    if (of && (name.kind === 'LOC' || name.kind === 'ORG'))
      joined[joined.length - 1] = { ...body, last: name.last };
    else joined.push(name);
  }
  return joined;
}

/** A body on our list is no person, whatever its name looks like: "Goldman Sachs". */
function knownBody(words: Words, name: TaggedName, known: NameKnowledge): TaggedName {
  if (name.kind === 'ORG' || name.kind === 'LOC') return name;
  const phrase = words.slice(name.first, name.last).join(' ');
  return name.last - name.first > 1 && known.organizations.has(phrase) ? { ...name, kind: 'ORG' } : name;
}

/**
 * "He told the Courier": one word after "the" and before no noun is hardly ever a person (3 of the 628 names that
 * stand so in the Groningen Meaning Bank), unless it is a title ("the Pope") or a family ("the Ruizes").
 */
function bodyAfterThe(words: Words, name: TaggedName, known: NameKnowledge): TaggedName {
  if (name.kind !== 'PER' || name.last - name.first > 1 || lowerAt(words, name.first - 1) !== 'the')
    return name;
  const word = lowerAt(words, name.first);
  const next = lowerAt(words, name.last);
  const beforeNoun = /^\p{L}/u.test(next) && !known.speechVerbs.has(next);
  const called = known.titles.has(word) || known.roleNouns.has(word) || word.endsWith('s');
  return beforeNoun || called ? name : { ...name, kind: 'ORG' };
}
