import { append } from '../model/append.ts';
import type { ArticleId, Reading } from '../model/library.ts';
import { comparedWords, overlapOf } from './words.ts';

/** The sentence that tells best what a story's articles of one day said. */
export interface DayInBrief {
  /** ISO 8601, to the day: that of publication, else the one on which it was read. */
  readonly day: string;
  readonly articleId: ArticleId;
  readonly siteName?: string;
  /** White space collapsed. */
  readonly text: string;
}

const MOST_DAYS = 6;
/** From so alike on, a later day only repeats what an earlier one told. */
const SAME_FROM = 0.6;
/** How much it counts to open the article, beside what a sentence shares with the others of its day; by hand. */
const OPENS = 0.3;

interface Candidate extends DayInBrief {
  readonly words: ReadonlySet<string>;
  readonly opens: boolean;
}

/**
 * A story in brief: for each day the one sentence of its articles' briefs that shares most with the others of that day and
 * is not told yet, the last days where there are many; verbatim, in order of time.
 */
export function storyBrief(readings: readonly Reading[]): readonly DayInBrief[] {
  const days = new Map<string, Candidate[]>();
  for (const candidate of readings.flatMap(candidatesOf)) append(days, candidate.day, candidate);
  const told: Candidate[] = [];
  for (const [, candidates] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const fresh = candidates.filter(
      ({ words }) => !told.some((other) => overlapOf(words, other.words) >= SAME_FROM),
    );
    const best = fresh.toSorted((a, b) => worthOf(b, candidates) - worthOf(a, candidates))[0];
    if (best) told.push(best);
  }
  return told.slice(-MOST_DAYS).map(({ words: _words, opens: _opens, ...day }) => day);
}

function candidatesOf({ saved, article, analysis }: Reading): Candidate[] {
  const day = (saved.publishedAt ?? saved.firstReadAt).slice(0, 10);
  return analysis.brief.map(({ start, end }, index) => {
    const text = article.text.slice(start, end).replace(/\s+/g, ' ');
    const { id: articleId, siteName } = saved;
    return { day, articleId, siteName, text, words: comparedWords(text), opens: index === 0 };
  });
}

function worthOf(candidate: Candidate, sameDay: readonly Candidate[]): number {
  const others = sameDay.filter(({ articleId }) => articleId !== candidate.articleId);
  const shared = others.reduce((sum, other) => sum + overlapOf(candidate.words, other.words), 0);
  return shared / Math.max(1, others.length) + (candidate.opens ? OPENS : 0);
}
