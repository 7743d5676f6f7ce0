import { centroid, similarity, toVectors, type Vector } from './vectors.ts';
import { contentWords, countWords } from './words.ts';

/** At most so many sentences and words make a brief. */
export const MOST_SENTENCES = 3;
export const MOST_WORDS = 60;

// Weights of the signals, after Carbonell & Goldstein (1998) and the lead's known strength in news (Nenkova 2005).
const WEIGHTS = { lead: 0.6, central: 0.3, title: 0.15, repeats: 0.55 } as const;
/** The lead's advantage falls to a third in so many sentences. */
const LEAD_REACH = 3;
const PENALTIES = { short: 0.5, quote: 0.12, long: 0.1, question: 0.2 } as const;
const SHORT_WORDS = 6;
const LONG_WORDS = 45;
/** A sentence that says so much of what was chosen already is left out. Set by hand. */
const MOST_TOLD = 2 / 3;

/** A sentence that was chosen: its place in the list, and whether it stands there for opening the article. */
export interface Choice {
  readonly index: number;
  readonly lead: boolean;
}

/**
 * Chooses the sentences that tell most: those that open the article, share most with the rest and repeat least of what
 * is chosen already. Sentences in the order of the text; so is the answer.
 */
export function chooseSentences(
  sentences: readonly string[],
  title: string,
  stopWords: ReadonlySet<string>,
): Choice[] {
  const words = sentences.map((sentence) => contentWords(sentence, stopWords));
  const vectors = toVectors(words);
  const centrality = centralities(vectors);
  const titleWords = new Set(contentWords(title, stopWords));
  const scores = sentences.map((sentence, i) => {
    const shared = [...new Set(words[i])].filter((word) => titleWords.has(word)).length;
    return (
      WEIGHTS.lead * Math.exp(-i / LEAD_REACH) +
      WEIGHTS.central * (centrality[i] ?? 0) +
      WEIGHTS.title * (shared / Math.max(1, titleWords.size)) -
      penalty(sentence)
    );
  });
  const chosen = pick(sentences, words, vectors, scores);
  return chosen.sort((a, b) => a - b).map((index) => ({ index, lead: isLead(index, centrality) }));
}

function centralities(vectors: readonly Vector[]): number[] {
  const middle = centroid(vectors);
  const all = vectors.map((vector) => similarity(vector, middle));
  const most = all.reduce((a, b) => Math.max(a, b), 0) || 1;
  return all.map((each) => each / most);
}

function penalty(sentence: string): number {
  const length = countWords(sentence);
  return (
    (length < SHORT_WORDS ? PENALTIES.short : 0) +
    (length > LONG_WORDS ? PENALTIES.long : 0) +
    (/^["“'‘`]/.test(sentence) ? PENALTIES.quote : 0) +
    (/\?["”’']?$/.test(sentence) ? PENALTIES.question : 0)
  );
}

/** The best first, each time less what repeats the chosen; only the first may be longer than allowed. */
function pick(
  sentences: readonly string[],
  words: readonly (readonly string[])[],
  vectors: readonly Vector[],
  scores: readonly number[],
): number[] {
  const chosen: number[] = [];
  const told = new Set<string>();
  const repeated = scores.map(() => 0);
  const rest = new Set(scores.keys());
  let room = MOST_WORDS;
  while (chosen.length < MOST_SENTENCES && rest.size > 0) {
    const best = bestOf(rest, (i) => (scores[i] ?? 0) - WEIGHTS.repeats * (repeated[i] ?? 0));
    rest.delete(best);
    const length = countWords(sentences[best] ?? '');
    const fits = length <= room && shareTold(words[best] ?? [], told) <= MOST_TOLD;
    if (chosen.length > 0 && !fits) continue;
    chosen.push(best);
    room -= length;
    for (const word of words[best] ?? []) told.add(word);
    const vector = vectors[best] ?? new Map();
    for (const i of rest)
      repeated[i] = Math.max(repeated[i] ?? 0, similarity(vectors[i] ?? new Map(), vector));
  }
  return chosen;
}

function bestOf(indexes: Iterable<number>, score: (index: number) => number): number {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const index of indexes) {
    const each = score(index);
    if (each > bestScore) [best, bestScore] = [index, each];
  }
  return best;
}

function shareTold(words: readonly string[], told: ReadonlySet<string>): number {
  return words.filter((word) => told.has(word)).length / Math.max(1, words.length);
}

/** Whether a sentence owes its choice to its place more than to what it says. */
function isLead(index: number, centrality: readonly number[]): boolean {
  return WEIGHTS.lead * Math.exp(-index / LEAD_REACH) >= WEIGHTS.central * (centrality[index] ?? 0);
}
