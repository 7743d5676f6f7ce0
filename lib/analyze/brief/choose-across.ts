import { centroid, similarity, toVectors, type Vector } from './vectors.ts';
import { contentWords, countWords } from './words.ts';

/** A sentence of one of several articles: which article, and which sentence of it. */
export interface ChoiceAcross {
  readonly article: number;
  readonly index: number;
}

const MOST_SENTENCES = 3;
/** As long as the best extracts of three outlets' leads. */
const MOST_WORDS = 65;
const FEWEST_WORDS = 5;

// Set by hand, as is usual for maximal marginal relevance (Carbonell & Goldstein 1998).
const LEAD_SHARE = 0.5;
const CENTER_SHARE = 0.5;
const NOVELTY = 0.6;
/** From so alike on, two sentences say the same and one is enough. */
const SAME_FROM = 0.5;
/** News is told first: a very long article, and the hundredth of an event, need not be read to the end. */
const SENTENCES_READ = 12;
const ARTICLES_READ = 40;

interface Candidate extends ChoiceAcross {
  readonly vector: Vector;
  readonly worth: number;
  readonly length: number;
}

/**
 * Chooses two or three sentences, at most 65 words, over articles that tell the same event: those that open their article,
 * share most with all of them, and repeat nothing. Each article is its sentences in order; so is the answer.
 */
export function chooseAcross(
  articles: readonly (readonly string[])[],
  stopWords: ReadonlySet<string>,
): ChoiceAcross[] {
  const chosen: Candidate[] = [];
  let room = MOST_WORDS;
  let rest = candidatesOf(articles, stopWords).filter(({ length }) => length <= MOST_WORDS);
  while (chosen.length < MOST_SENTENCES && rest.length > 0) {
    const [best] = rest
      .map((each) => ({ each, value: each.worth - NOVELTY * likeness(each, chosen) }))
      .sort((a, b) => b.value - a.value);
    if (!best) break;
    chosen.push(best.each);
    room -= best.each.length;
    rest = rest.filter(
      (each) => each.length <= room && similarity(each.vector, best.each.vector) < SAME_FROM,
    );
  }
  return chosen
    .sort((a, b) => a.article - b.article || a.index - b.index)
    .map(({ article, index }) => ({ article, index }));
}

function candidatesOf(
  articles: readonly (readonly string[])[],
  stopWords: ReadonlySet<string>,
): readonly Candidate[] {
  const read = articles
    .slice(0, ARTICLES_READ)
    .flatMap((sentences, article) =>
      sentences.slice(0, SENTENCES_READ).map((text, index) => ({ article, index, text })),
    );
  const vectors = toVectors(read.map(({ text }) => contentWords(text, stopWords)));
  const middle = centroid(vectors);
  const central = vectors.map((vector) => similarity(vector, middle));
  const most = central.reduce((a, b) => Math.max(a, b), 0) || 1;
  const all = read.map(({ article, index, text }, i) => ({
    article,
    index,
    vector: vectors[i] ?? new Map<string, number>(),
    worth: LEAD_SHARE * Math.exp(-index / 3) + (CENTER_SHARE * (central[i] ?? 0)) / most - asidePenalty(text),
    length: countWords(text),
  }));
  const long = all.filter(({ length }) => length >= FEWEST_WORDS);
  return long.length > 0 ? long : all;
}

const ASIDE = 0.12;

/** A question and a sentence that opens with a quotation mark lean on what stands around them. */
function asidePenalty(text: string): number {
  return /^["“'‘`]/.test(text) || /\?["”’']?$/.test(text) ? ASIDE : 0;
}

function likeness(candidate: Candidate, chosen: readonly Candidate[]): number {
  return Math.max(0, ...chosen.map(({ vector }) => similarity(candidate.vector, vector)));
}
