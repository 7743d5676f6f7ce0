import type { ArticleId } from '../../model/library.ts';
import { toNameKey } from '../names.ts';
import { cutEnding } from '../words.ts';

/** What of an article tells which story it belongs to. */
export interface StoryArticle {
  readonly id: ArticleId;
  /** Days since 1970 of its publication, with fraction; absent where no date is known. */
  readonly day?: number;
  /** How often each word stands in headline and opening; the headline counts double. */
  readonly words: ReadonlyMap<string, number>;
  /** The words of the headline, or of the first line where there is none. */
  readonly title: ReadonlySet<string>;
  /** People, organizations and places, as `toNameKey` writes them. */
  readonly names: ReadonlyMap<string, string>;
}

/** News says in its first words what it is about. */
const OPENING_WORDS = 250;
const TITLE_WEIGHT = 2;
const FIRST_LINE_WORDS = 14;
const WORD = /[\p{L}\p{N}]+/gu;
const MS_A_DAY = 86_400_000;

/** Takes from an article what threading compares; `publishedAt` is ISO 8601, `names` are of people, organizations and places. */
export function describeArticle(
  id: ArticleId,
  title: string,
  text: string,
  publishedAt: string | undefined,
  names: readonly string[],
): StoryArticle {
  const opening = firstWords(text, OPENING_WORDS);
  const words = new Map<string, number>();
  for (const word of comparable(opening)) words.set(word, (words.get(word) ?? 0) + 1);
  for (const word of comparable(title)) words.set(word, (words.get(word) ?? 0) + TITLE_WEIGHT);
  const time = Date.parse(publishedAt ?? '');
  return {
    id,
    ...(Number.isNaN(time) ? {} : { day: time / MS_A_DAY }),
    words,
    title: new Set(comparable(title || firstWords(text, FIRST_LINE_WORDS))),
    names: new Map(names.map((name) => [toNameKey(name), name])),
  };
}

function comparable(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.filter((word) => word.length > 1 && !/^\d{1,2}$/.test(word)).map(cutEnding);
}

function firstWords(text: string, count: number): string {
  let seen = 0;
  for (const match of text.matchAll(/\S+/g)) if (++seen > count) return text.slice(0, match.index);
  return text;
}
