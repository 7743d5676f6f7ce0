// Fits the weights of the brief's signals on articles with summaries, one part in five held out at a time.
// node tests/bench/briefs/fit.ts ARTICLES.jsonl    lines {"text", "refs": [["sentence", …]]}
import { readFileSync } from 'node:fs';
import { sentenceSignals, wordSignals } from '../../../lib/analyze/brief/signals.ts';
import { contentWords } from '../../../lib/analyze/brief/words.ts';
import { stopWords } from '../../../lib/analyze/languages/en/stop-words.ts';
import { splitArticle } from './split-article.ts';

/** Ridge regression: the weights that turn rows of signals into the targets with the least square error. */
export function fitRidge(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  ridge = 5,
): number[] {
  const size = rows[0]?.length ?? 0;
  const system = Array.from({ length: size }, (_, i) => {
    const row = new Array<number>(size + 1).fill(0);
    row[i] = ridge;
    return row;
  });
  for (const [n, row] of rows.entries()) {
    for (let i = 0; i < size; i++) {
      const line = system[i] as number[];
      for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
      line[size] = (line[size] ?? 0) + (row[i] ?? 0) * (targets[n] ?? 0);
    }
  }
  for (let i = 0; i < size; i++) {
    const pivot = system[i] as number[];
    const scale = pivot[i] ?? 1;
    for (let j = i; j <= size; j++) pivot[j] = (pivot[j] ?? 0) / scale;
    for (const [m, line] of system.entries()) {
      const factor = m === i ? 0 : (line[i] ?? 0);
      if (factor) for (let j = i; j <= size; j++) line[j] = (line[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return system.map((line) => line[size] ?? 0);
}

/** Articles with their summaries, as far as the fit needs them. */
export interface Sample {
  readonly text: string;
  readonly refs: readonly (readonly string[])[];
}

/** The weights of sentences and words that fit these articles best. */
export function fitWeights(samples: readonly Sample[]): { sentence: number[]; word: number[] } {
  const sentenceRows: (readonly number[])[] = [];
  const shares: number[] = [];
  const wordRows: (readonly number[])[] = [];
  const used: number[] = [];
  for (const { text, refs } of samples) {
    const texts = splitArticle(text);
    const words = texts.map((sentence) => contentWords(sentence, stopWords));
    const reference = contentWords((refs[0] ?? []).join(' '), stopWords);
    const summary = new Set(reference);
    for (const [i, signals] of sentenceSignals(texts, words).entries()) {
      sentenceRows.push(signals);
      shares.push(likeness(words[i] ?? [], reference));
    }
    for (const [word, signals] of wordSignals(words)) {
      wordRows.push(signals);
      used.push(summary.has(word) ? 1 : 0);
    }
  }
  return { sentence: fitRidge(sentenceRows, shares), word: fitRidge(wordRows, used) };
}

/** How alike a sentence and a summary are: F1 of their words and, once and a half, of their pairs of words. */
export function likeness(words: readonly string[], reference: readonly string[]): number {
  const pairs = (list: readonly string[]) => list.slice(1).map((word, i) => `${list[i]} ${word}`);
  const f1 = (a: readonly string[], b: readonly string[]) => {
    const other = new Set(b);
    const shared = new Set(a.filter((each) => other.has(each))).size;
    return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
  };
  return f1(words, reference) + 1.5 * f1(pairs(words), pairs(reference));
}

const [, script, path] = process.argv;
if (script?.endsWith('briefs/fit.ts')) {
  if (!path) throw new Error('Say which file of articles with summaries to fit on.');
  const samples = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sample);
  const { sentence, word } = fitWeights(samples);
  console.log('SENTENCE_WEIGHTS', sentence.map((each) => each.toFixed(3)).join(', '));
  console.log('WORD_WEIGHTS', word.map((each) => each.toFixed(3)).join(', '));
}
