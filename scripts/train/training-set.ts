import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORGANIZATIONS } from '../../lib/analyze/languages/en/organizations.ts';
import type { KeyedNumbers } from '../../lib/analyze/ner/key-table.ts';
import { createNameTable } from '../../lib/analyze/ner/name-table.ts';
import { createWordClasses, type PackedClasses } from '../../lib/analyze/ner/word-classes.ts';
import { applyCorrections, parseCorrections } from './apply-corrections.ts';
import { type Document, readCorpus, toDocuments } from './corpus.ts';
import { type Examples, pruneFeatures, toExamples, type Weighted } from './examples.ts';
import { packNames, readNameLists } from './name-lists.ts';
import { readClasses } from './word-classes.ts';

/** The corpora, with what a sentence of each counts. Licenses: NOTICE. */
export const CORPORA = [
  { name: 'gmb.jsonl', weight: 1 },
  { name: 'redocred.jsonl', weight: 1 },
  { name: 'uner-ewt-test.jsonl', weight: 1 },
  { name: 'gum-nonnews.jsonl', weight: 1 },
] as const;

/** Layers of labels made by reading; where two have one sentence, the first counts. */
const LAYERS = ['gmb.jsonl', 'gmb-doubted.jsonl'];
export const BITS = 20; // 2^19 costs 0.1 to 0.3 points and saves 250 kB
const LEAST_COUNT = 3; // features that come up more rarely are not learned

/** Reads the name lists and the classes of words, packed. `folder` holds the entity data. */
export function readTables(folder: string): { names: KeyedNumbers; classes: PackedClasses } {
  const own = ORGANIZATIONS.trim().split(/[|\n]/);
  const names = packNames(readNameLists(join(folder, 'prototype', 'gaz.json'), own));
  return { names, classes: readClasses() };
}

/** Reads all corpora as examples; `heldOut` names one that is left out, so that it can be measured on. */
export function readTrainingSet(folder: string, heldOut?: string): Examples {
  const { names, classes } = readTables(folder);
  const kept = CORPORA.filter(({ name }) => name !== heldOut);
  const documents: Weighted[] = kept.flatMap(({ name, weight }) => {
    const silver = readCorpus(join(folder, 'train'), name);
    const corpus = name === 'gmb.jsonl' ? correct(silver) : silver;
    return corpus.map((document) => ({ document, weight }));
  });
  const examples = toExamples(documents, createNameTable(names), createWordClasses(classes));
  pruneFeatures(examples, LEAST_COUNT, BITS);
  return examples;
}

function correct(silver: readonly Document[]): Document[] {
  const seen = new Set<string>();
  const corrections = LAYERS.flatMap((layer) => {
    const file = join(import.meta.dirname, 'corrections', layer);
    const fresh = parseCorrections(readFileSync(file, 'utf8')).filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    return fresh;
  });
  return toDocuments(applyCorrections(silver.flat(), corrections));
}
