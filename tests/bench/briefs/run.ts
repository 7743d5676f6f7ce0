import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chooseSentences, type Weights } from '../../../lib/analyze/brief/choose-sentences.ts';
import { stopWords } from '../../../lib/analyze/languages/en/stop-words.ts';
import { type Bench, BenchMissing } from '../bench.ts';
import { fitWeights, type Sample } from './fit.ts';
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

/** The brief against summaries that people wrote; also with the weights fitted anew, each fifth held out. */
export const main: Bench = async ({ data }) => {
  const { rouge } = (await import(urlOf(data, 'tools/rouge.mjs'))) as { rouge: Rouge };
  const path = new URL(urlOf(data, 'dev/cnndm-val1000.jsonl'));
  const samples = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sample);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitWeights(samples.filter((_sample, i) => i % FOLDS !== fold));
    return score(
      samples.filter((_sample, i) => i % FOLDS === fold),
      rouge,
      weights,
    );
  });
  return { articles: samples.length, shipped: score(samples, rouge), heldOut: mean(folds) };
};

function urlOf(data: string, path: string): string {
  const full = join(data, 'summaries', path);
  if (!existsSync(full)) throw new BenchMissing(`${full} is missing.`);
  return pathToFileURL(full).href;
}

function score(some: readonly Sample[], rouge: Rouge, weights?: Weights): Scores {
  return mean(
    some.map(({ text, refs }) => {
      const sentences = splitArticle(text);
      const brief = chooseSentences(sentences, '', stopWords, weights).map(
        ({ index }) => sentences[index] ?? '',
      );
      const { r1, r2, rLsum } = rouge(brief, refs[0] ?? []);
      return {
        rouge1: 100 * r1,
        rouge2: 100 * r2,
        rougeLsum: 100 * rLsum,
        words: brief.join(' ').split(/\s+/).length,
      };
    }),
  );
}

function mean(all: readonly Scores[]): Scores {
  const of = (key: keyof Scores) =>
    Number((all.reduce((sum, each) => sum + each[key], 0) / all.length).toFixed(2));
  return { rouge1: of('rouge1'), rouge2: of('rouge2'), rougeLsum: of('rougeLsum'), words: of('words') };
}
