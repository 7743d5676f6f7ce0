// Fits the weights by which an article joins an event, on collections of stories; each is held out once.
// node tests/bench/stories/fit.ts DATA SET,SET…    DATA holds dev/SET.jsonl
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addArticle } from '../../../lib/stories/threads/add-article.ts';
import { likenessTo } from '../../../lib/stories/threads/likeness.ts';
import { createMemoryIndex } from '../../../lib/stories/threads/memory-index.ts';
import { placeArticle } from '../../../lib/stories/threads/place-article.ts';
import { describeArticle } from '../../../lib/stories/threads/story-article.ts';

/** An article of a collection, with the story that it belongs to. */
export interface Line {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: string | null;
  readonly story: string;
}

/** One decision: what spoke for joining, and whether it was right to. */
interface Decision {
  readonly signals: readonly number[];
  readonly joins: boolean;
}

const WRONG_PER_ARTICLE = 4;
const ROUNDS = 400;

/** Reads the first articles of a set. */
export function readLines(path: string, most = Number.POSITIVE_INFINITY): Line[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.slice(0, most).map((line) => JSON.parse(line) as Line);
}

/** The decisions that come up when every article before was put where it belongs. */
export async function collectDecisions(lines: readonly Line[]): Promise<Decision[]> {
  const decisions: Decision[] = [];
  const storyOf = new Map<string, string>();
  let story = '';
  const index = createMemoryIndex();
  const place: typeof placeArticle = (member, candidates) => {
    const right = candidates.find(({ id }) => storyOf.get(id) === story);
    const wrong = candidates.filter((event) => event !== right).slice(0, WRONG_PER_ARTICLE);
    for (const event of right ? [right, ...wrong] : wrong)
      decisions.push({ signals: likenessTo(event, member), joins: event === right });
    const placement = placeArticle(member, []);
    return right ? { ...placement, event: right, threadId: right.threadId } : placement;
  };
  for (const line of lines) {
    story = line.story;
    const article = describeArticle(line.id, line.title, line.text, line.date ?? undefined, []);
    storyOf.set((await addArticle(index, article, place)).eventId, story);
  }
  return decisions;
}

/** Logistic regression by gradient steps (Adam); each set counts the same. */
export function fitLogistic(sets: readonly (readonly Decision[])[]): number[] {
  const size = sets[0]?.[0]?.signals.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  const mean = new Array<number>(size).fill(0);
  const spread = new Array<number>(size).fill(0);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight) => 1e-4 * weight);
    for (const set of sets) {
      for (const { signals, joins } of set) {
        const sum = signals.reduce((total, signal, i) => total + signal * (weights[i] ?? 0), 0);
        const error = (1 / (1 + Math.exp(-sum)) - (joins ? 1 : 0)) / set.length / sets.length;
        for (const [i, signal] of signals.entries()) slope[i] = (slope[i] ?? 0) + error * signal;
      }
    }
    const rate = round > ROUNDS / 2 ? 0.1 : 0.4;
    for (const [i, each] of slope.entries()) {
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * each;
      spread[i] = 0.99 * (spread[i] ?? 0) + 0.01 * each * each;
      const step = (mean[i] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((spread[i] ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      weights[i] = (weights[i] ?? 0) - (rate * step) / scale;
    }
  }
  return weights;
}

const [, script, data, sets] = process.argv;
if (script?.endsWith('stories/fit.ts')) {
  if (!data || !sets) throw new Error('Say where the stories are, and which sets to fit on.');
  const decisions: Decision[][] = [];
  for (const set of sets.split(','))
    decisions.push(await collectDecisions(readLines(join(data, 'dev', `${set}.jsonl`), 2500)));
  console.log(fitLogistic(decisions).map((weight) => Number(weight.toFixed(2))));
}
