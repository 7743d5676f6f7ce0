import { extractFeatures } from '../../lib/analyze/ner/features.ts';
import { LABELS } from '../../lib/analyze/ner/labels.ts';
import type { NameTable } from '../../lib/analyze/ner/name-table.ts';
import type { WordClasses } from '../../lib/analyze/ner/word-classes.ts';
import { createWordFacts } from '../../lib/analyze/ner/word-facts.ts';
import type { Document } from './corpus.ts';

/** Labelled sentences as numbers: features of the tokens, labels, where sentences begin, what each counts. */
export interface Examples {
  ids: Uint32Array;
  /** Features of token i: ids[offsets[i]] to ids[offsets[i + 1]]. */
  readonly offsets: Uint32Array;
  readonly labels: Uint8Array;
  /** Tokens of sentence s: starts[s] to starts[s + 1]. */
  readonly starts: Uint32Array;
  readonly weights: Float32Array;
}

export interface Weighted {
  readonly document: Document;
  readonly weight: number;
}

const labelOf = (tag: string): number => Math.max(0, LABELS.indexOf(tag.replace('EVENT', 'MISC')));

/** Turns documents into examples. Doubted sentences are evidence for their neighbors but no examples. */
export function toExamples(documents: readonly Weighted[], names: NameTable, classes: WordClasses): Examples {
  const factsOf = createWordFacts(names, classes);
  const kept = documents.flatMap(({ document }) => document.filter((sentence) => sentence.agree !== false));
  const tokens = kept.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  let ids = new Uint32Array(tokens * 90);
  const offsets = new Uint32Array(tokens + 1);
  const labels = new Uint8Array(tokens);
  const starts = new Uint32Array(kept.length + 1);
  const weights = new Float32Array(kept.length);
  let size = 0;
  let token = 0;
  let number = 0;
  for (const { document, weight } of documents) {
    const rows = extractFeatures(
      document.map((sentence) => sentence.tokens),
      factsOf,
      names,
    );
    let row = 0;
    for (const sentence of document) {
      if (sentence.agree === false) {
        row += sentence.tokens.length;
        continue;
      }
      for (const tag of sentence.tags) {
        const found = rows.ids.subarray(rows.offsets[row] ?? 0, rows.offsets[row + 1] ?? 0);
        if (size + found.length > ids.length) {
          const larger = new Uint32Array(Math.ceil(ids.length * 1.3));
          larger.set(ids);
          ids = larger;
        }
        ids.set(found, size);
        size += found.length;
        labels[token] = labelOf(tag);
        token += 1;
        offsets[token] = size;
        row += 1;
      }
      weights[number] = weight;
      number += 1;
      starts[number] = token;
    }
  }
  return { ids: ids.subarray(0, size), offsets, labels, starts, weights };
}

/** Drops features that come up fewer than `least` times, then cuts the rest to buckets of 2^bits. In place. */
export function pruneFeatures(examples: Examples, least: number, bits: number): void {
  const { ids, offsets } = examples;
  const counts = new Uint8Array(2 ** 26);
  const slot = (id: number): number => Math.imul(id, 0x9e3779b1) >>> 6;
  for (const id of ids) {
    const at = slot(id);
    if ((counts[at] ?? 0) < 255) counts[at] = (counts[at] ?? 0) + 1;
  }
  const mask = 2 ** bits - 1;
  let size = 0;
  let from = 0;
  for (let token = 0; token + 1 < offsets.length; token += 1) {
    const to = offsets[token + 1] ?? 0;
    for (let i = from; i < to; i += 1) {
      const id = ids[i] ?? 0;
      if ((counts[slot(id)] ?? 0) < least) continue;
      ids[size] = (id & mask) >>> 0;
      size += 1;
    }
    from = to;
    offsets[token + 1] = size;
  }
  examples.ids = ids.subarray(0, size);
}
