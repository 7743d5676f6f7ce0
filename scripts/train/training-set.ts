import { join } from 'node:path';
import { ORGANIZATIONS } from '../../lib/analyze/languages/en/organizations.ts';
import { createNameTable } from '../../lib/analyze/ner/name-table.ts';
import { renameDocuments } from './augment.ts';
import { readCorpus } from './corpus.ts';
import { type Examples, pruneFeatures, toExamples, type Weighted } from './examples.ts';
import { type NameLists, type PackedNames, packNames, readNameLists } from './name-lists.ts';

/** The corpora, with what a sentence of each counts. Licenses: NOTICE. */
const CORPORA = [
  { name: 'gmb.jsonl', weight: 1 },
  { name: 'redocred.jsonl', weight: 1 },
  { name: 'uner-ewt-test.jsonl', weight: 1 },
  { name: 'gum-nonnews.jsonl', weight: 1 },
] as const;

const RENAMED = { share: 0.5, weight: 0.5, seed: 7 } as const;
export const BITS = 19;
const LEAST_COUNT = 3; // features that come up more rarely are not learned

/** Reads the name lists and packs them. `folder` holds the entity data. */
export function readNames(folder: string): { lists: NameLists; packed: PackedNames } {
  const own = ORGANIZATIONS.trim().split(/[|\n]/);
  const lists = readNameLists(join(folder, 'prototype', 'gaz.json'), own);
  return { lists, packed: packNames(lists) };
}

/** Reads all corpora and their renamed copies as examples. */
export function readTrainingSet(folder: string): Examples {
  const { lists, packed } = readNames(folder);
  const documents: Weighted[] = CORPORA.flatMap(({ name, weight }) => {
    const corpus = readCorpus(join(folder, 'train'), name);
    const renamed = renameDocuments(corpus, lists, RENAMED.share, RENAMED.seed);
    return [
      ...corpus.map((document) => ({ document, weight })),
      ...renamed.map((document) => ({ document, weight: weight * RENAMED.weight })),
    ];
  });
  const examples = toExamples(documents, createNameTable(packed.keys, packed.masks));
  pruneFeatures(examples, LEAST_COUNT, BITS);
  return examples;
}
