import { chooseAcross } from '../../lib/analyze/brief/choose-across.ts';
import { type PlacedSentence, readSentences } from '../../lib/analyze/brief/read-sentences.ts';
import { stopWords } from '../../lib/analyze/languages/en/stop-words.ts';
import type { CliBrief, CliPlace, CliTimeline } from '../../lib/model/cli-thread.ts';
import { storyNames } from '../../lib/stories/names.ts';
import { addArticle } from '../../lib/stories/threads/add-article.ts';
import { createMemoryIndex } from '../../lib/stories/threads/memory-index.ts';
import { describeArticle } from '../../lib/stories/threads/story-article.ts';
import {
  chooseEntries,
  type DatedSentence,
  datedSentences,
} from '../../lib/stories/threads/thread-timeline.ts';
import { type Input, readInput } from './read-input.ts';
import { sayReason } from './say-reason.ts';
import type { ReadInput } from './to-cli-output.ts';

/** The stories of the articles that came so far. */
export interface Stories {
  /** Adding an article again changes nothing and gives its place. */
  readonly add: (input: Input) => Promise<CliPlace>;
  readonly briefs: () => Iterable<CliBrief>;
  readonly timelines: () => Iterable<CliTimeline>;
}

/** As many sentences of an article, and as many articles of an event, as a brief may be made of. */
const SENTENCES_KEPT = 12;
const ARTICLES_KEPT = 40;

interface Opening {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly PlacedSentence[];
}

/** Stories in memory; only what the wanted lines are made of is kept of an article. */
export function createStories(wanted: { readonly briefs: boolean; readonly timelines: boolean }): Stories {
  const index = createMemoryIndex();
  const seen = new Set<string>();
  const openings = new Map<string, Opening[]>();
  const told = new Map<string, DatedSentence[]>();

  async function add(input: Input): Promise<CliPlace> {
    const read = await readInput(input);
    const { id, article, analysis, verdict } = read;
    if (!article || !analysis) {
      const because = (verdict?.reasons ?? []).map(sayReason);
      return { id, eventId: null, threadId: null, because, ms: 0 };
    }
    const names = storyNames(analysis.entities);
    const start = performance.now();
    const described = describeArticle(id, article.title, article.text, article.publishedAt, names);
    const place = await addArticle(index, described);
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    const { eventId, threadId, because } = place;
    if (!seen.has(id)) keep(read, eventId, threadId);
    seen.add(id);
    return { id, eventId, threadId, because: because.map(sayReason), ms };
  }

  function keep({ id, article, analysis }: ReadInput, eventId: string, threadId: string): void {
    if (!article || !analysis) return;
    if (wanted.briefs) {
      const others = listOf(openings, eventId);
      const sentences = readSentences(article, analysis.sentences).slice(0, SENTENCES_KEPT);
      if (others.length < ARTICLES_KEPT) others.push({ id, title: article.title, sentences });
    }
    if (wanted.timelines) listOf(told, threadId).push(...datedSentences(id, article, analysis));
  }

  function* briefs(): Iterable<CliBrief> {
    for (const [eventId, articles] of openings) yield { eventId, brief: briefOf(articles) };
  }

  function* timelines(): Iterable<CliTimeline> {
    for (const [threadId, sentences] of told) yield { threadId, entries: entriesOf(sentences) };
  }

  return { add, briefs, timelines };
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function briefOf(articles: readonly Opening[]): CliBrief['brief'] {
  const tellings = articles.map(({ title, sentences }) => {
    return { title, sentences: sentences.map(({ text }) => text) };
  });
  return chooseAcross(tellings, stopWords).flatMap(({ article, index }) => {
    const opening = articles[article];
    const sentence = opening?.sentences[index];
    return opening && sentence ? [{ id: opening.id, start: sentence.start, end: sentence.end }] : [];
  });
}

function entriesOf(sentences: readonly DatedSentence[]): CliTimeline['entries'] {
  return chooseEntries(sentences).map(({ date, grain, sources }) => ({
    date,
    grain,
    sources: sources.map(({ articleId, sentence }) => ({
      id: articleId,
      start: sentence.start,
      end: sentence.end,
    })),
  }));
}
