import { isFunctionWord } from './quote-words.ts';
import { cutEnding } from './words.ts';

/** As many words as one part of a name has at most. */
const LONGEST_RUN = 4;
const MOST_PARTS = 2;
/** A part stands in so large a share of the headlines, and in two at least. */
const LEAST_SHARE = 0.3;
/** The newest headlines are enough to name a story by. */
const MOST_HEADLINES = 40;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const SHORTEST = 3;

/** Words of a headline that follow on each other; the first and the last one tell something. */
interface Run {
  readonly text: string;
  readonly telling: readonly string[];
}

/**
 * Names a story by the runs of words that most of its headlines share, as they are written there; by its first headline
 * where they share none.
 */
export function nameStory(headlines: readonly string[]): string {
  const told = headlines.slice(-MOST_HEADLINES).map(readRuns);
  const counts = new Map<string, number>();
  for (const runs of told) for (const key of runs.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, LEAST_SHARE * told.length);
  const shared = new Map<string, Run>();
  for (const [key, run] of told.flatMap((runs) => [...runs]))
    if ((counts.get(key) ?? 0) >= least && !shared.has(key)) shared.set(key, run);
  const worthOf = ([key, run]: [string, Run]) => (counts.get(key) ?? 0) * run.telling.length;
  const ranked = [...shared].sort((a, b) => worthOf(b) - worthOf(a));
  const parts: Run[] = [];
  for (const [, run] of ranked) {
    const isNew = !parts.some((part) => part.telling.some((word) => run.telling.includes(word)));
    if (isNew && parts.length < MOST_PARTS && (parts.length === 0 || run.telling.length > 1)) parts.push(run);
  }
  if (parts.length === 0) return headlines[0] ?? '';
  return capitalize(parts.map(({ text }) => text).join(', '));
}

function readRuns(headline: string): ReadonlyMap<string, Run> {
  const words = [...headline.matchAll(WORD)].map((match) => ({
    key: cutEnding(match[0].toLowerCase().replace(/['’]s$/, '')),
    telling: match[0].length >= SHORTEST && !isFunctionWord(match[0].toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const runs = new Map<string, Run>();
  for (const [i, first] of words.entries()) {
    if (!first.telling) continue;
    for (const [offset, last] of words.slice(i, i + LONGEST_RUN).entries()) {
      const text = headline.slice(first.start, last.end);
      if (/[:;,.!?|–—]\s/.test(text)) break;
      if (!last.telling) continue;
      const run = words.slice(i, i + offset + 1);
      const telling = run.filter((word) => word.telling).map(({ key }) => key);
      runs.set(run.map(({ key }) => key).join(' '), { text, telling });
    }
  }
  return runs;
}

function capitalize(name: string): string {
  const [first = ''] = name;
  return first.toUpperCase() + name.slice(first.length);
}
