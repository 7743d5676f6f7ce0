import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from './answers.ts';
import type { Sample } from './fitting.ts';

interface Label {
  readonly id: string;
  /** Null where people would not agree. */
  readonly news: boolean | null;
  readonly genre: string;
  readonly group?: string;
}

/** Puts the answers of a run together with the labels of the pages. */
export function readSamples(pages: string, answers: readonly Answer[]): Sample[] {
  const labels = new Map<string, Label>();
  for (const set of new Set(answers.map((answer) => answer.set))) {
    const index = JSON.parse(readFileSync(join(pages, set, 'index.json'), 'utf8')) as Label[];
    for (const label of index) labels.set(`${set}|${label.id}`, label);
  }
  return answers.flatMap((answer) => {
    const key = `${answer.set}|${answer.id}`;
    const label = labels.get(key);
    if (!label || label.news === null || answer.error !== undefined || !answer.signals) return [];
    const { news, genre, group = label.id } = label;
    return [{ key, group, news, genre, signals: answer.signals }];
  });
}
