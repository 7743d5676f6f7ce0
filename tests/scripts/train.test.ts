import { describe, expect, it } from 'vitest';
import { readModel } from '../../lib/analyze/ner/model.ts';
import { createNameTable, wordKey } from '../../lib/analyze/ner/name-table.ts';
import { taggerOf } from '../../lib/analyze/ner/tagger.ts';
import { createWordClasses } from '../../lib/analyze/ner/word-classes.ts';
import { type Sentence, toDocuments } from '../../scripts/train/corpus.ts';
import { pruneFeatures, toExamples } from '../../scripts/train/examples.ts';
import { fitWeights } from '../../scripts/train/fit-weights.ts';
import { type NameLists, packNames } from '../../scripts/train/name-lists.ts';
import { quantize } from '../../scripts/train/quantize.ts';
import { packClasses } from '../../scripts/train/word-classes.ts';
import { writeModel } from '../../scripts/train/write-model.ts';

const NO_NAMES: NameLists = {
  country: ['Kaldovia', 'Port Sorrel'],
  city: ['Ulm'],
  largeCity: [],
  province: [],
  demonym: [],
  firstName: ['Anna'],
  lastName: [],
  organization: [],
  ordinaryWord: [],
  company: [],
  club: [],
};

/** Of the first two, the middle class is the same; of all, the coarse one. */
const CLASSES = packClasses(['0 0 spoke fell', '0 0 said told', '0 1 bank fund', '0 2 in of']);

/** "Anna/PER Kim/PER spoke" gives words and labels; a slash joins a word to the kind of its name. */
function sentence(marked: string, i: number): Sentence {
  const words = marked.split(' ').map((word) => word.split('/'));
  const kinds = words.map(([, kind]) => kind);
  const tags = kinds.map((kind, at) => (kind ? `${kinds[at - 1] === kind ? 'I' : 'B'}-${kind}` : 'O'));
  return { id: `x:${i}`, doc: `x-${i % 3}`, tokens: words.map(([word = '']) => word), tags };
}

const SENTENCES = [
  'Mr. Anna/PER Kim/PER spoke in Ulm/LOC .',
  'Mr. Lund/PER spoke in Kaldovia/LOC .',
  'The Lund/ORG Bank/ORG fell in Ulm/LOC .',
  'The Kim/ORG Bank/ORG spoke .',
  'Mr. Tarn/PER fell .',
  'They spoke in Tarn/LOC .',
].map(sentence);

function build(seed = 7): Uint8Array {
  const names = packNames(NO_NAMES);
  const documents = toDocuments([...SENTENCES].sort((a, b) => a.doc.localeCompare(b.doc)));
  const examples = toExamples(
    documents.map((document) => ({ document, weight: 1 })),
    createNameTable(names),
    createWordClasses(CLASSES),
  );
  pruneFeatures(examples, 1, 12);
  const weights = fitWeights(examples, { bits: 12, epochs: 20, rate: 0.1, lasso: 0.001, dropout: 0.1, seed });
  return writeModel({ bits: 12, ...quantize(weights, 0.01), ...rest(weights), names, classes: CLASSES });
}

const rest = ({ transition, initial }: { transition: Float32Array; initial: Float32Array }) => ({
  transition,
  initial,
});

describe('training', () => {
  const bytes = build();

  it('gives the same bytes for the same sentences, and others for another seed', () => {
    expect(build()).toEqual(bytes);
    expect(build(8)).not.toEqual(bytes);
  });

  it('gives a model that finds names like those it was shown', () => {
    const tagger = taggerOf(readModel(bytes.buffer as ArrayBuffer));
    const words = 'Mr. Holm spoke in Ulm .'.split(' ');
    expect(
      tagger.tag([words])[0]?.map(({ first, last, kind }) => `${kind} ${words.slice(first, last).join(' ')}`),
    ).toEqual(['PER Holm', 'LOC Ulm']);
  });

  it('carries the name lists', () => {
    const { names } = readModel(bytes.buffer as ArrayBuffer);
    expect(names.maskOf(wordKey('Ulm'))).toBe(2);
    expect(names.maskOf(wordKey('Oslo'))).toBe(0);
  });

  it.each([
    ['fell', 1, 1, 1],
    ['told', 2, 1, 1],
    ['fund', 3, 2, 1],
    ['hedge-fund', 3, 2, 1],
    ['bond', 0, 0, 0],
  ])('carries the classes of words: %s', (word, fine, middle, coarse) => {
    expect(readModel(bytes.buffer as ArrayBuffer).classes(word)).toEqual({ fine, middle, coarse });
  });
});
