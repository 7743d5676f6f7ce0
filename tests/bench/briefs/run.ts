import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AcrossWeights, chooseAcross } from '../../../lib/analyze/brief/choose-across.ts';
import { chooseSentences, type Weights } from '../../../lib/analyze/brief/choose-sentences.ts';
import { stopWords } from '../../../lib/analyze/languages/en/stop-words.ts';
import { type Bench, BenchMissing } from '../bench.ts';
import { fitWeights, type Sample } from './fit.ts';
import { fitAcross, readStories, type StorySample } from './fit-across.ts';
import { splitArticle } from './split-article.ts';

type Rouge = (
  candidate: readonly string[],
  reference: readonly string[],
) => { r1: number; r2: number; rLsum: number };

interface Scores {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeLsum: number;
  readonly words: number;
}

const FOLDS = 5;

/** The briefs against summaries that people wrote; also with the weights fitted anew, each fifth held out. */
export const main: Bench = async ({ data }) => {
  const { rouge } = (await import(urlOf(data, 'tools/rouge.mjs'))) as { rouge: Rouge };
  const articles = readFileSync(new URL(urlOf(data, 'dev/cnndm-val1000.jsonl')), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sample);
  const stories = readStories(new URL(urlOf(data, 'dev/neus-story.jsonl')));
  const ofArticle = (sample: Sample, weights?: Weights) => scoreArticle(sample, rouge, weights);
  const ofStory = (sample: StorySample, weights?: AcrossWeights) => scoreStory(sample, rouge, weights);
  return {
    articles: articles.length,
    shipped: mean(articles.map((each) => ofArticle(each))),
    heldOut: heldOut(articles, fitWeights, ofArticle),
    stories: stories.length,
    storyShipped: mean(stories.map((each) => ofStory(each))),
    storyHeldOut: heldOut(stories, fitAcross, ofStory),
  };
};

/** The mean score where each fifth is scored with weights fitted on the rest. */
function heldOut<T, W>(
  samples: readonly T[],
  learn: (some: readonly T[]) => W,
  score: (one: T, weights: W) => Scores,
) {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(samples.filter((_sample, i) => i % FOLDS !== fold));
    return samples.filter((_sample, i) => i % FOLDS === fold).map((each) => score(each, weights));
  });
  return mean(folds.flat());
}

function urlOf(data: string, path: string): string {
  const full = join(data, 'summaries', path);
  if (!existsSync(full)) throw new BenchMissing(`${full} is missing.`);
  return pathToFileURL(full).href;
}

function scoreArticle({ text, refs }: Sample, rouge: Rouge, weights?: Weights): Scores {
  const sentences = splitArticle(text);
  const chosen = chooseSentences(sentences, '', stopWords, weights);
  return scoreBrief(
    chosen.map(({ index }) => sentences[index] ?? ''),
    refs[0] ?? [],
    rouge,
  );
}

function scoreStory({ tellings, reference }: StorySample, rouge: Rouge, weights?: AcrossWeights): Scores {
  const chosen = chooseAcross(tellings, stopWords, weights);
  return scoreBrief(
    chosen.map(({ article, index }) => tellings[article]?.sentences[index] ?? ''),
    reference,
    rouge,
  );
}

function scoreBrief(brief: readonly string[], reference: readonly string[], rouge: Rouge): Scores {
  const { r1, r2, rLsum } = rouge(brief, reference);
  return {
    rouge1: 100 * r1,
    rouge2: 100 * r2,
    rougeLsum: 100 * rLsum,
    words: brief.join(' ').split(/\s+/).length,
  };
}

function mean(all: readonly Scores[]): Scores {
  const of = (key: keyof Scores) =>
    Number((all.reduce((sum, each) => sum + each[key], 0) / all.length).toFixed(2));
  return { rouge1: of('rouge1'), rouge2: of('rouge2'), rougeLsum: of('rougeLsum'), words: of('words') };
}
