// Measures the brief against summaries that people wrote; the weights are fitted anew with each fifth held out.
// node tests/bench/briefs/run.ts DATA [MOST]    DATA holds dev/cnndm-val1000.jsonl and tools/rouge.mjs
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chooseSentences, type Weights } from '../../../lib/analyze/brief/choose-sentences.ts';
import { stopWords } from '../../../lib/analyze/languages/en/stop-words.ts';
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

const [, , data, most] = process.argv;
if (!data) throw new Error('Say where the summaries are: node tests/bench/briefs/run.ts DATA');
const articles = join(data, 'dev/cnndm-val1000.jsonl');
const scorer = join(data, 'tools/rouge.mjs');
for (const path of [articles, scorer]) if (!existsSync(path)) throw new Error(`${path} is missing.`);
const { rouge } = (await import(pathToFileURL(resolve(scorer)).href)) as { rouge: Rouge };
const lines = readFileSync(articles, 'utf8').split('\n').filter(Boolean);
const samples = lines.slice(0, Number(most ?? lines.length)).map((line) => JSON.parse(line) as Sample);
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fitWeights(samples.filter((_sample, i) => i % FOLDS !== fold));
  return { weights, held: samples.filter((_sample, i) => i % FOLDS === fold) };
});
const result = {
  articles: samples.length,
  shipped: score(samples),
  heldOut: mean(folds.map(({ held, weights }) => score(held, weights))),
};
mkdirSync('docs/benchmarks', { recursive: true });
writeFileSync('docs/benchmarks/briefs.json', `${JSON.stringify(result, null, 2)}\n`);
console.log(JSON.stringify(result));

function score(some: readonly Sample[], weights?: Weights): Scores {
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
