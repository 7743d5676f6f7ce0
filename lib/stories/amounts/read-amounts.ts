import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import { contains, type Span } from '../../model/span.ts';
import { COMPARED_KINDS, toNameKey } from '../names.ts';
import { isFunctionWord } from '../quote-words.ts';
import { cutEnding } from '../words.ts';
import { numberAt } from './number-words.ts';

/** A number of things of which something is said: "33 Turkish soldiers were killed". The span is from number to thing. */
export interface Amount extends Span {
  readonly value: number;
  /** The number as written, with "at least" before it. */
  readonly written: string;
  /** The things (`soldier`), without endings. */
  readonly thing: string;
  /** What kind of things, the words between number and thing. */
  readonly kind: readonly string[];
  /** What is said of them (`kill`), without ending. */
  readonly said: string;
  /** The other telling words of the sentence, without endings. */
  readonly words: ReadonlySet<string>;
  /** The people, organizations and places of the sentence, by `toNameKey` and in order. */
  readonly names: string;
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*%?|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
/** As far as a thing may stand from its number. */
const MOST_KINDS = 2;
/** A number of these is a date or a duration, or counts what is counted differently every time. */
const NO_THINGS = new Set(
  (
    'seconds minutes hours days weekends weeks months quarters years decades centuries times others ones thirds ' +
    'fourths fifths tenths points percentages pages hundreds thousands millions dozens inches feet'
  ).split(' '),
);
const PLURALS = new Set('people men women children troops police'.split(' '));
const AUXILIARIES = new Set(
  'is are was were be been being have has had having may might could will would also already now then still'.split(
    ' ',
  ),
);
/** A number that is only near, or only an end, is not contradicted by another one. */
const INEXACT = new Set(
  'about around nearly almost roughly some over than approximately to under or by between from only'.split(
    ' ',
  ),
);

interface Token extends Span {
  readonly lower: string;
  readonly isWord: boolean;
}

/** The amounts of an article's sentences of which thing and predicate are plain to see; all others are left out. */
export function readAmounts(
  { text }: Pick<Article, 'text'>,
  { sentences, entities }: Pick<Analysis, 'sentences' | 'entities'>,
): Amount[] {
  const compared = entities.filter(({ kind }) => COMPARED_KINDS.has(kind));
  return sentences.flatMap((sentence) => {
    const tokens = tokensOf(text, sentence);
    const lowers = tokens.map(({ lower }) => lower);
    const telling = lowers.filter(
      (lower, i) => tokens[i]?.isWord && !/\d/.test(lower) && !isFunctionWord(lower),
    );
    const words = telling.map(cutEnding);
    const within = compared.filter(({ mentions }) => mentions.some((each) => contains(sentence, each)));
    const names = within
      .map(({ name }) => toNameKey(name))
      .sort()
      .join(', ');
    return tokens.flatMap((_, at) => {
      const amount = amountAt(tokens, lowers, at);
      if (!amount) return [];
      const { from, numberEnd, ...rest } = amount;
      const others = new Set(words.filter((word) => word !== rest.thing && word !== rest.said));
      const written = text.slice(from, numberEnd).replace(/\s+/g, ' ');
      return [{ ...rest, written, words: others, names }];
    });
  });
}

function tokensOf(text: string, { start, end }: Span): Token[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    lower: match[0].toLowerCase(),
    isWord: /[\p{L}\p{N}]/u.test(match[0]),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function amountAt(tokens: readonly Token[], lowers: readonly string[], at: number) {
  const number = numberAt(lowers, at);
  const first = tokens[at];
  const last = tokens[at + (number?.length ?? 0) - 1];
  if (!number || !first || !last || number.value < 2 || isYear(first.lower)) return undefined;
  const before = lowers[at - 1] ?? '';
  if (INEXACT.has(before) || /^[$€£¥-]$/.test(before) || numberAt(lowers, at - 1)) return undefined;
  const after = at + number.length;
  const thing = findThing(tokens, after);
  if (thing === undefined) return undefined;
  const atLeast = before === 'least' && lowers[at - 2] === 'at';
  const said = saidAfter(tokens, thing + 1) ?? saidBefore(tokens, atLeast ? at - 3 : at - 1);
  const thingToken = tokens[thing];
  if (said === undefined || !thingToken) return undefined;
  return {
    start: first.start,
    end: thingToken.end,
    from: (atLeast ? tokens[at - 2] : first)?.start ?? first.start,
    numberEnd: last.end,
    value: number.value,
    thing: cutEnding(thingToken.lower),
    kind: lowers.slice(after, thing).map(cutEnding),
    said: cutEnding(said),
  };
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** The first plural among the next words, if nothing but words of a kind stands before it. */
function findThing(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i <= from + MOST_KINDS; i += 1) {
    const token = tokens[i];
    if (!token?.isWord || isFunctionWord(token.lower) || /\d/.test(token.lower)) return undefined;
    if (NO_THINGS.has(token.lower)) return undefined;
    if (PLURALS.has(token.lower) || /[^su'’]s$/.test(token.lower)) return i;
  }
  return undefined;
}

/** What is said right after the things: "33 soldiers were killed", "33 soldiers killed". */
function saidAfter(tokens: readonly Token[], from: number): string | undefined {
  for (let i = from; tokens[i]?.isWord; i += 1) {
    const lower = tokens[i]?.lower ?? '';
    if (AUXILIARIES.has(lower) || lower.endsWith('ly')) continue;
    return isFunctionWord(lower) || /\d/.test(lower) ? undefined : lower;
  }
  return undefined;
}

/** What is said right before the number: "killed 33 soldiers". */
function saidBefore(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (!token?.isWord || isFunctionWord(token.lower) || /\d/.test(token.lower)) return undefined;
  return token.lower.endsWith('ly') ? undefined : token.lower;
}
