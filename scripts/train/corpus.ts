import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One sentence of a corpus; `agree` false marks a label that a cross-validated tagger doubts. */
export interface Sentence {
  readonly id: string;
  readonly doc: string;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
  readonly agree?: boolean;
}

export type Document = readonly Sentence[];

const LONGEST_DOCUMENT = 400; // sentences; evidence from further away is none

/** Reads a corpus of JSON lines as documents, in the order of the file. */
export function readCorpus(folder: string, name: string): Document[] {
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return toDocuments(lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Sentence));
}

/** Sentences in order, cut where the document changes. */
export function toDocuments(sentences: readonly Sentence[]): Document[] {
  const documents: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = documents.at(-1);
    if (last && last[0]?.doc === sentence.doc && last.length < LONGEST_DOCUMENT) last.push(sentence);
    else documents.push([sentence]);
  }
  return documents;
}
