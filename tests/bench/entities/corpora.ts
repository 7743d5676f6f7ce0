import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BenchMissing } from '../bench.ts';

/** A labelled sentence of a development set. */
export interface Gold {
  readonly id: string;
  readonly doc: string;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** Reads JSON lines of the entity data. Throws a BenchMissing where they are not there. */
export function readLines<T>(data: string, file: string): T[] {
  const path = join(data, 'entities', file);
  if (!existsSync(path)) throw new BenchMissing(`The entity data have no ${file}.`);
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** The sentences of a set, document by document. */
export function toDocuments(sentences: readonly Gold[]): Gold[][] {
  const documents: Gold[][] = [];
  for (const sentence of sentences) {
    const last = documents.at(-1);
    if (last?.[0]?.doc === sentence.doc) last.push(sentence);
    else documents.push([sentence]);
  }
  return documents;
}
