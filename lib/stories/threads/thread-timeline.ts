import type { Analysis, Grain } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { ArticleId } from '../../model/library.ts';
import type { Span } from '../../model/span.ts';
import { nameKeys } from '../names.ts';
import { isSameEvent, type ToldEvent } from '../same-event.ts';
import { comparedWords } from '../words.ts';

/** A dated sentence of an article; little enough to be kept of each article of a long thread. */
export interface DatedSentence {
  readonly articleId: ArticleId;
  readonly date: string;
  readonly grain: Grain;
  readonly sentence: Span;
  readonly text: string;
  readonly names: readonly string[];
}

/** What happened, with the sentences that tell it. */
export interface ThreadEntry {
  readonly date: string;
  readonly grain: Grain;
  readonly sources: readonly DatedSentence[];
}

/** A day stands if so large a share of the most mentioned day's articles mention it; best of .1 to .4 on threads of months. */
const SHARE_OF_PEAK = 0.2;
/** The most told events of a day. */
const ENTRIES_A_DAY = 2;
/** Of a day that very many sentences tell, the first ones: comparing is quadratic. */
const COMPARED_A_DAY = 300;

/** The dated sentences of an article. */
export function datedSentences(
  articleId: ArticleId,
  article: Pick<Article, 'text'>,
  analysis: Analysis,
): DatedSentence[] {
  const keys = nameKeys({ analysis });
  return analysis.events.map(({ date, grain, sentence, entityIds }) => ({
    articleId,
    date,
    grain,
    sentence,
    text: article.text.slice(sentence.start, sentence.end),
    names: entityIds.flatMap((id) => keys.get(id) ?? []),
  }));
}

/**
 * The timeline of a thread, in order of time: the days that most articles mention (as in Timeline17, Tran et al. 2013), of
 * each the events told most. Months and years are as good as days where they are mentioned as often.
 */
export function chooseEntries(sentences: readonly DatedSentence[]): ThreadEntry[] {
  const days = new Map<string, DatedSentence[]>();
  for (const sentence of sentences) {
    const day = sentence.date.slice(0, 10);
    const others = days.get(day);
    if (others) others.push(sentence);
    else days.set(day, [sentence]);
  }
  const counted = [...days.values()].map((told) => ({ told, articles: articlesIn(told) }));
  const peak = counted.reduce((most, { articles }) => Math.max(most, articles), 0);
  return counted
    .filter(({ articles }) => articles >= SHARE_OF_PEAK * peak)
    .flatMap(({ told }) => mostTold(told))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function articlesIn(sentences: readonly DatedSentence[]): number {
  return new Set(sentences.map(({ articleId }) => articleId)).size;
}

function mostTold(sentences: readonly DatedSentence[]): ThreadEntry[] {
  const groups: { told: ToldEvent[]; sources: DatedSentence[] }[] = [];
  for (const sentence of sentences.slice(0, COMPARED_A_DAY)) {
    const { date, grain, names, text } = sentence;
    const told: ToldEvent = { date, grain, names: new Set(names), words: comparedWords(text) };
    const group = groups.find((each) => each.told.some((other) => isSameEvent(other, told)));
    if (group) {
      group.told.push(told);
      group.sources.push(sentence);
    } else groups.push({ told: [told], sources: [sentence] });
  }
  return groups
    .sort((a, b) => articlesIn(b.sources) - articlesIn(a.sources))
    .slice(0, ENTRIES_A_DAY)
    .flatMap(({ sources }) => {
      const [first] = sources;
      return first ? [{ date: first.date, grain: first.grain, sources }] : [];
    });
}
