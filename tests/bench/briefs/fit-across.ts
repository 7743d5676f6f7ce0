// Fits the weights by which sentences over several articles are chosen, on stories with summaries.
// node tests/bench/briefs/fit-across.ts STORIES.jsonl    lines {"docs": [{"title", "text"}], "refs": [["sentence", …]]}
import { readFileSync } from 'node:fs';
import { signalsAcross, type Telling } from '../../../lib/analyze/brief/across-signals.ts';
import type { AcrossWeights } from '../../../lib/analyze/brief/choose-across.ts';
import { contentWords } from '../../../lib/analyze/brief/words.ts';
import { stopWords } from '../../../lib/analyze/languages/en/stop-words.ts';
import { fitRidge, likeness } from './fit.ts';
import { splitArticle } from './split-article.ts';

/** A story with its summary, as far as the fit needs it. */
export interface StorySample {
  readonly tellings: readonly Telling[];
  readonly reference: readonly string[];
}

interface Line {
  readonly docs: readonly { readonly title: string; readonly text: string }[];
  readonly refs: readonly (readonly string[])[];
}

export function readStories(path: string | URL): StorySample[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as Line)
    .map(({ docs, refs }) => ({
      tellings: docs.map(({ title, text }) => ({ title, sentences: splitArticle(text) })),
      reference: refs[0] ?? [],
    }));
}

/** The weights of sentences and words that fit these stories best. */
export function fitAcross(samples: readonly StorySample[]): AcrossWeights {
  const sentenceRows: (readonly number[])[] = [];
  const shares: number[] = [];
  const wordRows: (readonly number[])[] = [];
  const used: number[] = [];
  for (const { tellings, reference } of samples) {
    const wanted = contentWords(reference.join(' '), stopWords);
    const summary = new Set(wanted);
    const { sentences, words } = signalsAcross(tellings, stopWords);
    for (const sentence of sentences) {
      sentenceRows.push(sentence.signals);
      shares.push(likeness(sentence.words, wanted));
    }
    for (const [word, signals] of words) {
      wordRows.push(signals);
      used.push(summary.has(word) ? 1 : 0);
    }
  }
  return { sentence: fitRidge(sentenceRows, shares), word: fitRidge(wordRows, used) };
}

const [, script, path] = process.argv;
if (script?.endsWith('briefs/fit-across.ts')) {
  if (!path) throw new Error('Say which file of stories with summaries to fit on.');
  const { sentence, word } = fitAcross(readStories(path));
  console.log('ACROSS_SENTENCE_WEIGHTS', sentence.map((each) => each.toFixed(3)).join(', '));
  console.log('ACROSS_WORD_WEIGHTS', word.map((each) => each.toFixed(3)).join(', '));
}
