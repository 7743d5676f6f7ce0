import type { Role } from '../../model/analysis.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NameMention, TokenSentence } from './name-mention.ts';
import { opensSentence } from './name-runs.ts';
import { isCapitalized } from './tokens.ts';

const RANKS = new Set(
  'gen gen. gov gov. sen sen. rep rep. col col. capt capt. lt lt. sgt sgt. adm adm. maj maj.'.split(' '),
);
const LONGEST_BEFORE = 9; // tokens
const LONGEST_AFTER = 14;
const VERBS = new Set(
  'said says told tells was is were are has had have will would could can did does added'.split(' '),
);
/** Words that end what is said of a person after a comma. */
const CLAUSE = new Set([...VERBS, ...'who which whose whom that but as when where while and'.split(' ')]);
const DETERMINERS = new Set(['the', 'a', 'an', 'one', 'his', 'her', 'their', 'its', 'our']);

const lowerAt = (sentence: TokenSentence, at: number): string => sentence[at]?.text.toLowerCase() ?? '';

/** Whether a word says what a person is: "minister", "ex-president", "co-founder", "Gen." */
export function isRoleNoun(word: string, known: NameKnowledge): boolean {
  const plain = word.replace(/^(?:ex|co|vice|deputy)-/, '');
  return known.roleNouns.has(word) || known.roleNouns.has(plain) || RANKS.has(word);
}

function toRole(text: string, sentence: TokenSentence, first: number, last: number): Role | undefined {
  const start = sentence[first]?.start;
  const end = sentence[last - 1]?.end;
  return start === undefined || end === undefined || end <= start
    ? undefined
    : { start, end, text: text.slice(start, end) };
}

/** The role written before a person's name: "Turkish defence minister" in "Turkish defence minister Hulusi Akar". */
export function findRoleBefore(
  text: string,
  sentence: TokenSentence,
  mention: NameMention,
  known: NameKnowledge,
): Role | undefined {
  let first = mention.first;
  let hasNoun = false;
  let nounAt = first;
  while (first > 0 && mention.first - first < LONGEST_BEFORE) {
    const word = lowerAt(sentence, first - 1);
    if (isRoleNoun(word, known)) {
      hasNoun = true;
      nounAt = first - 1;
    } else if (!belongsToRole(sentence, first, known, hasNoun)) break;
    first -= 1;
  }
  while (first < mention.first && /^(?:['’]s|of|for|and|-)$/.test(lowerAt(sentence, first))) first += 1;
  // A noun that is only reached across the role's own "of" belongs to another phrase.
  return hasNoun && nounAt >= first ? toRole(text, sentence, first, mention.first) : undefined;
}

/** Whether the token before `first` goes on with the role to its right. */
function belongsToRole(
  sentence: TokenSentence,
  first: number,
  known: NameKnowledge,
  hasNoun: boolean,
): boolean {
  const word = sentence[first - 1]?.text ?? '';
  const lower = word.toLowerCase();
  const next = sentence[first]?.text ?? '';
  if (known.calendar.has(lower)) return false;
  if (known.roleModifiers.has(lower))
    return !(opensSentence(sentence, first - 1) && known.ordinaryWords.has(lower) && !hasNoun);
  if (/^['’]s$/.test(word)) return hasNoun && isCapitalized(sentence[first - 2]?.text ?? '');
  if (lower === 'of') return isCapitalized(next) && isRoleNoun(lowerAt(sentence, first - 2), known);
  if (!isCapitalized(word) || word === 'I') return false;
  if (opensSentence(sentence, first - 1) && known.ordinaryWords.has(lower)) return false;
  return hasNoun || lowerAt(sentence, first - 2) === 'of';
}

/** The role set off before a person's name: "The Danish envoy to Peru, Ilse Brandt, told …", "Peru's envoy, …". */
export function findRoleSetOff(
  text: string,
  sentence: TokenSentence,
  mention: NameMention,
  persons: readonly NameMention[],
  known: NameKnowledge,
): Role | undefined {
  const comma = mention.first - 1;
  if (!isSetOff(text, sentence, mention, persons, known)) return undefined;
  const first = openOfSetOff(sentence, comma, known);
  if (first === undefined) return undefined;
  const open = lowerAt(sentence, mention.last) !== ',';
  // "… Anna Kim, Peru's envoy, Ilse Brandt." may be said of either.
  if (open && lowerAt(sentence, first - 1) === ',' && endsPerson(mention.sentence, first - 1, persons))
    return undefined;
  return toRole(text, sentence, first, comma);
}

/** Where the role before the comma begins: at "the" or "its", or at the name before "'s". */
function openOfSetOff(sentence: TokenSentence, comma: number, known: NameKnowledge): number | undefined {
  let first = comma;
  let hasNoun = false;
  while (first > 0 && comma - first < LONGEST_BEFORE) {
    const word = lowerAt(sentence, first - 1);
    if (/^['’]s$/.test(word)) return hasNoun ? openOfName(sentence, first - 1, known) : undefined;
    if (!/^[\p{L}\p{N}'’.-]+$/u.test(word) || CLAUSE.has(word)) return undefined;
    if (word === 'the' || word === 'its' || word === 'their') return hasNoun ? first : undefined;
    first -= 1;
    hasNoun ||= isRoleNoun(word, known);
  }
  return undefined;
}

/** The first token of the capitalized name that ends before `end`; undefined where none does. */
function openOfName(sentence: TokenSentence, end: number, known: NameKnowledge): number | undefined {
  let first = end;
  while (isCapitalized(sentence[first - 1]?.text ?? '') && !known.calendar.has(lowerAt(sentence, first - 1)))
    first -= 1;
  return first < end ? first : undefined;
}

/**
 * Whether a name between commas says who somebody just described is ("Peru's envoy, Ilse Brandt, told …"), and is
 * not one of a list ("Anna Kim, Peru's envoy, Ilse Brandt, a farmer, and others").
 */
function isSetOff(
  text: string,
  sentence: TokenSentence,
  mention: NameMention,
  persons: readonly NameMention[],
  known: NameKnowledge,
): boolean {
  const mark = lowerAt(sentence, mention.last);
  if (lowerAt(sentence, mention.first - 1) !== ',') return false;
  if (mark !== ',') return mark === '.' || mark === ')';
  const next = mention.last + 1;
  return !(
    /^(?:and|or|&)$/.test(lowerAt(sentence, next)) ||
    persons.some((person) => person.sentence === mention.sentence && person.first === next) ||
    findRoleAfter(text, sentence, mention, persons, known)
  );
}

const endsPerson = (sentence: number, at: number, persons: readonly NameMention[]): boolean =>
  persons.some((person) => person.sentence === sentence && person.last === at);

/** The role that follows a person's name: "NATO's secretary-general" in "Jens Stoltenberg, NATO's secretary-general". */
export function findRoleAfter(
  text: string,
  sentence: TokenSentence,
  mention: NameMention,
  persons: readonly NameMention[],
  known: NameKnowledge,
): Role | undefined {
  let first = openOfApposition(sentence, mention.last);
  if (first === undefined) return undefined;
  let noun = -1;
  let last = first;
  while (last < sentence.length && last - first < LONGEST_AFTER) {
    const word = lowerAt(sentence, last);
    if (!/[\p{L}\p{N}]/u.test(word) && word !== '-' && word !== '&' && word !== '’' && word !== "'") break;
    if (noun >= 0 && CLAUSE.has(word) && !(word === 'and' && isRoleNoun(lowerAt(sentence, last + 1), known)))
      break;
    if (noun < 0 && CLAUSE.has(word)) return undefined;
    if (noun < 0 && isRoleNoun(word, known)) noun = last;
    last += 1;
  }
  if (noun < 0 || noun - first > 6 || !opensRole(sentence, first, known)) return undefined;
  if (VERBS.has(lowerAt(sentence, last))) return undefined; // "Before Anna Kim, Peru's envoy was Ilse Brandt."
  const next = persons.find((person) => person.sentence === mention.sentence && person.first === last + 1);
  if (next && lowerAt(sentence, last) === ',' && isSetOff(text, sentence, next, persons, known))
    return undefined;
  if (
    persons.some(
      (person) => person.sentence === mention.sentence && person.first >= (first ?? 0) && person.last <= last,
    )
  )
    return undefined;
  while (DETERMINERS.has(lowerAt(sentence, first)) && first < noun) first += 1;
  return toRole(text, sentence, first, last);
}

/** The token after the comma (and after an age: "Anna Kim, 54, a farmer"), or after "is the". */
function openOfApposition(sentence: TokenSentence, at: number): number | undefined {
  const mark = lowerAt(sentence, at);
  if (mark === ',' || mark === '(' || mark === '–' || mark === '—') {
    const age = /^\d{1,3}$/.test(lowerAt(sentence, at + 1)) && lowerAt(sentence, at + 2) === ',';
    return age ? at + 3 : at + 1;
  }
  const states = mark === 'is' || mark === 'was';
  return states && /^(?:the|a|an)$/.test(lowerAt(sentence, at + 1)) ? at + 1 : undefined;
}

function opensRole(sentence: TokenSentence, first: number, known: NameKnowledge): boolean {
  const word = sentence[first]?.text ?? '';
  const lower = word.toLowerCase();
  return (
    DETERMINERS.has(lower) ||
    known.roleModifiers.has(lower) ||
    isRoleNoun(lower, known) ||
    isCapitalized(word)
  );
}
