import type { Sentence } from './corpus.ts';

/** A sentence's names as a reader labelled them anew: spans of tokens (half-open) with their kind. */
export interface Correction {
  readonly id: string;
  readonly entities: readonly (readonly [start: number, end: number, kind: string])[];
}

/** Reads a correction layer: JSON objects, one a line. */
export function parseCorrections(text: string): Correction[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Correction);
}

/**
 * Lays corrections over the sentences of a corpus; a corrected sentence is no longer in doubt.
 * Throws a RangeError if a correction does not fit: unknown sentence, span out of order or outside, two for one sentence.
 */
export function applyCorrections(
  sentences: readonly Sentence[],
  corrections: readonly Correction[],
): Sentence[] {
  const byId = new Map(corrections.map((correction) => [correction.id, correction]));
  if (byId.size < corrections.length) throw new RangeError('a sentence is corrected twice');
  const corrected = sentences.map((sentence) => {
    const correction = byId.get(sentence.id);
    if (correction === undefined) return sentence;
    byId.delete(sentence.id);
    return { ...sentence, tags: toTags(correction, sentence.tokens.length), agree: true };
  });
  const [left] = byId.keys();
  if (left !== undefined) throw new RangeError(`no sentence ${left} to correct`);
  return corrected;
}

function toTags({ id, entities }: Correction, length: number): string[] {
  const tags = Array<string>(length).fill('O');
  let last = 0;
  for (const [start, end, kind] of entities) {
    if (start < last || end <= start || end > length) throw new RangeError(`${id}: no span ${start}-${end}`);
    tags.fill(`I-${kind}`, start, end);
    tags[start] = `B-${kind}`;
    last = end;
  }
  return tags;
}
