import { decode, scoreTokens } from './decode.ts';
import { extractFeatures } from './features.ts';
import { isBegin, isInside, kindOf, type TagKind } from './labels.ts';
import { type Model, readModel } from './model.ts';
import { createWordFacts } from './word-facts.ts';

/** A name that the tagger found: words of its sentence, half-open, with the probability of its weakest word. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly kind: TagKind;
  readonly probability: number;
}

/** Finds names in the sentences of one document, each a list of words. */
export interface Tagger {
  readonly tag: (document: readonly (readonly string[])[]) => TaggedName[][];
}

/** Makes a tagger of the bytes of a model file. Throws where they are none. */
export function createTagger(bytes: ArrayBuffer): Tagger {
  return taggerOf(readModel(bytes));
}

export function taggerOf(model: Model): Tagger {
  const factsOf = createWordFacts(model.names, model.classes);
  return {
    tag: (document) => {
      const { ids, offsets } = extractFeatures(document, factsOf, model.names);
      let first = 0;
      return document.map((words) => {
        const scores = scoreTokens(model, ids, offsets, first, words.length);
        first += words.length;
        const { labels, probabilities } = decode(model, scores);
        return toNames(labels, probabilities);
      });
    },
  };
}

function toNames(labels: Uint8Array, probabilities: Float32Array): TaggedName[] {
  const names: TaggedName[] = [];
  for (let i = 0; i < labels.length; i += 1) {
    if (!isBegin(labels[i] as number)) continue;
    let last = i + 1;
    let probability = probabilities[i] as number;
    while (last < labels.length && isInside(labels[last] as number)) {
      probability = Math.min(probability, probabilities[last] as number);
      last += 1;
    }
    names.push({ first: i, last, kind: kindOf(labels[i] as number), probability });
  }
  return names;
}
