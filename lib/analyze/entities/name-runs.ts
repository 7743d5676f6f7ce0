import type { NameKnowledge } from './name-knowledge.ts';
import type { TokenSentence } from './name-mention.ts';
import { isCapitalized } from './tokens.ts';

/** A capitalized sequence that may be a name, as tokens of its sentence, half-open. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** The title right before it, where there is one: "minister" in "minister Hulusi Akar". */
  readonly title?: string;
}

const LONGEST_NAME = 10; // tokens; longer sequences are headings or lists

/** The capitalized sequences of a sentence, cut into what may be names of their own. */
export function findNameRuns(sentence: TokenSentence, known: NameKnowledge): NameRun[] {
  const runs: NameRun[] = [];
  let at = 0;
  while (at < sentence.length) {
    if (!opensName(sentence, at, known)) {
      at += 1;
      continue;
    }
    const end = findRunEnd(sentence, at, known);
    runs.push(...cutRun(sentence, at, end, known));
    at = end;
  }
  return runs.filter((run) => run.last - run.first <= LONGEST_NAME);
}

const wordAt = (sentence: TokenSentence, at: number): string => sentence[at]?.text ?? '';
const lowerAt = (sentence: TokenSentence, at: number): string => wordAt(sentence, at).toLowerCase();

function opensName(sentence: TokenSentence, at: number, known: NameKnowledge): boolean {
  const word = wordAt(sentence, at);
  if (/^al-\p{Lu}/u.test(word)) return true;
  return isCapitalized(word) && word !== 'I' && !known.calendar.has(word.toLowerCase());
}

function findRunEnd(sentence: TokenSentence, start: number, known: NameKnowledge): number {
  let end = start + 1;
  while (end < sentence.length) {
    if (opensName(sentence, end, known)) {
      end += 1;
      continue;
    }
    const next = afterConnector(sentence, start, end, known);
    if (next === undefined) return end;
    end = next + 1;
  }
  return end;
}

/** Where the name goes on after "of", "&", "bin" and the like; undefined where it does not. */
function afterConnector(
  sentence: TokenSentence,
  start: number,
  at: number,
  known: NameKnowledge,
): number | undefined {
  const word = lowerAt(sentence, at);
  const goesOn = (next: number) => (opensName(sentence, next, known) ? next : undefined);
  if (word === '&') return goesOn(at + 1);
  if (known.particles.has(word) && /^\p{Ll}/u.test(wordAt(sentence, at))) {
    const second = known.particles.has(lowerAt(sentence, at + 1)) ? at + 2 : at + 1;
    return goesOn(second);
  }
  const before = lowerAt(sentence, at - 1);
  const headed =
    known.organizationHeads.has(before) || known.placeHeads.has(before) || known.eventHeads.has(before);
  if ((word === 'of' || word === 'for') && headed) {
    return goesOn(lowerAt(sentence, at + 1) === 'the' ? at + 2 : at + 1);
  }
  if (word === 'and' && isDepartmentList(sentence, start, at)) return goesOn(at + 1);
  return undefined;
}

/** "Ministry of Trade and Industry": an "and" inside a name that already has its "of". */
function isDepartmentList(sentence: TokenSentence, start: number, at: number): boolean {
  const opening = lowerAt(sentence, start) === 'the' ? start + 1 : start;
  const head = lowerAt(sentence, opening);
  const second = lowerAt(sentence, opening + 1);
  const bodies = ['ministry', 'department', 'office', 'institute', 'committee', 'center', 'centre'];
  return at - opening <= 4 && second === 'of' && bodies.includes(head);
}

/** Cuts titles and the adjectives before them off: "Russian Foreign Minister | Sergei Lavrov". */
function cutRun(sentence: TokenSentence, start: number, end: number, known: NameKnowledge): NameRun[] {
  let title = -1;
  for (let at = start; at < end - 1; at += 1) {
    if (known.titles.has(lowerAt(sentence, at)) && !followsHead(sentence, start, at, known)) title = at;
  }
  if (title < 0) {
    const before = lowerAt(sentence, start - 1);
    const run = trimRun(sentence, start, end, known);
    return run ? [known.titles.has(before) ? { ...run, title: before } : run] : [];
  }
  let prefixEnd = title;
  while (prefixEnd > start && isRoleWord(lowerAt(sentence, prefixEnd - 1), known)) prefixEnd -= 1;
  const runs: NameRun[] = [];
  const prefix = prefixEnd > start ? trimRun(sentence, start, prefixEnd, known) : undefined;
  if (prefix) runs.push(prefix);
  const person = trimRun(sentence, title + 1, end, known);
  if (person) runs.push({ ...person, title: lowerAt(sentence, title) });
  return runs;
}

/** "Office of the Prosecutor", "Court of Justice": the title belongs to the body's name. */
function followsHead(sentence: TokenSentence, start: number, at: number, known: NameKnowledge): boolean {
  for (let i = start; i < at; i += 1) {
    if (
      ['of', 'for', '&'].includes(lowerAt(sentence, i)) &&
      known.organizationHeads.has(lowerAt(sentence, i - 1))
    )
      return true;
  }
  return false;
}

function isRoleWord(word: string, known: NameKnowledge): boolean {
  return known.roleModifiers.has(word) || known.titles.has(word) || known.roleNouns.has(word);
}

/** Takes words off both ends that are no part of a name: connectors, lone adjectives, sentence openers. */
function trimRun(
  sentence: TokenSentence,
  start: number,
  end: number,
  known: NameKnowledge,
): NameRun | undefined {
  let first = start;
  let last = end;
  const phrase = () =>
    sentence
      .slice(first, last)
      .map((token) => token.text)
      .join(' ');
  const listed = () =>
    known.organizations.has(phrase()) || known.countries.has(phrase()) || known.cities.has(phrase());
  while (last > first && !opensName(sentence, last - 1, known)) last -= 1;
  if (opensSentence(sentence, first) && last - first > 1 && !listed()) {
    const word = lowerAt(sentence, first);
    if (known.ordinaryWords.has(word) && !known.organizationHeads.has(word)) first += 1;
  }
  const afterOf = lowerAt(sentence, first - 1) === 'of';
  while (
    first < last &&
    !listed() &&
    (isEdge(sentence, first, known) || (afterOf && known.roleModifiers.has(lowerAt(sentence, first))))
  )
    first += 1;
  if (first >= last || (last - first === 1 && isRoleWord(lowerAt(sentence, first), known) && !listed()))
    return undefined;
  return { first, last };
}

function isEdge(sentence: TokenSentence, at: number, known: NameKnowledge): boolean {
  const lower = lowerAt(sentence, at);
  return lower === 'the' || lower === 'a' || !opensName(sentence, at, known);
}

/** Whether nothing but marks stands before the token, or a quotation opens right before it. */
export function opensSentence(sentence: TokenSentence, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const word = wordAt(sentence, i);
    if (/[\p{L}\p{N}]/u.test(word)) return false;
    if (/^["“‘«„:]$|^``$|^''$/.test(word)) return true;
  }
  return true;
}
