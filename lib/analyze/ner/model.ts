import type { KeyedNumbers } from './key-table.ts';
import { LABEL_COUNT } from './labels.ts';
import { createNameTable, type NameTable } from './name-table.ts';
import { createWordClasses, type WordClasses } from './word-classes.ts';

/** The tagger's weights, name lists and classes of words, as they lie in the extension's model file. */
export interface Model {
  /** Feature ids are cut to 2^bits buckets. */
  readonly bits: number;
  /** Whole numbers, by bucket and label; times `scale` they are the weights. */
  readonly emission: Int8Array;
  readonly scale: number;
  readonly transition: Float32Array;
  readonly initial: Float32Array;
  readonly names: NameTable;
  readonly classes: WordClasses;
}

/** The first bytes of a model file: "NTM2". */
export const MODEL_MAGIC = 0x324d544e;
/** Magic, bits, scale. */
export const HEADER_BYTES = 12;

/**
 * Reads a model file, all numbers little-endian: magic, bits, scale (4 bytes each); transitions and first labels
 * (floats); names with their masks, words with their fine classes; the middle class of each fine one, the coarse class of
 * each middle one; weights (4 bits each). Before what varies in length stands its length. Throws where the bytes are
 * none of ours.
 */
export function readModel(bytes: ArrayBuffer): Model {
  const view = new DataView(bytes);
  if (bytes.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MODEL_MAGIC)
    throw new Error('not a model file');
  const bits = view.getUint32(4, true);
  const scale = view.getFloat32(8, true);
  let at = HEADER_BYTES;
  const take = (size: number): number => {
    at += size;
    return at - size;
  };
  const readCount = (): number => view.getUint32(take(4), true);
  const readFloats = (count: number): Float32Array =>
    Float32Array.from({ length: count }, () => view.getFloat32(take(4), true));
  const readNumbers = (count = readCount()): Uint16Array =>
    Uint16Array.from({ length: count }, () => view.getUint16(take(2), true));
  const readKeyed = (): KeyedNumbers => {
    const count = readCount();
    const length = readCount();
    const keys = unpackKeys(new Uint8Array(bytes, take(length), length), count);
    return { keys, numbers: readNumbers(count) };
  };
  const transition = readFloats(LABEL_COUNT * LABEL_COUNT);
  const initial = readFloats(LABEL_COUNT);
  const names = createNameTable(readKeyed());
  const classes = createWordClasses({ ...readKeyed(), middleOf: readNumbers(), coarseOf: readNumbers() });
  const emission = unpackNibbles(new Uint8Array(bytes, at), 2 ** bits * LABEL_COUNT);
  return { bits, emission, scale, transition, initial, names, classes };
}

/** Rising keys as differences, seven bits a byte, the highest bit set where more follows. */
export function packKeys(keys: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const key of keys) {
    let gap = key - before;
    before = key;
    while (gap > 127) {
      bytes.push((gap & 127) | 128);
      gap >>>= 7;
    }
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

export function unpackKeys(bytes: Uint8Array, count: number): Uint32Array {
  const keys = new Uint32Array(count);
  let at = 0;
  let before = 0;
  for (let i = 0; i < count; i += 1) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    before += gap;
    keys[i] = before;
  }
  return keys;
}

/** Two weights of −8 to 7 a byte, the first in the low half. */
export function packNibbles(weights: Int8Array): Uint8Array {
  return Uint8Array.from({ length: Math.ceil(weights.length / 2) }, (_, i) => {
    const low = (weights[i * 2] ?? 0) & 15;
    return low | (((weights[i * 2 + 1] ?? 0) & 15) << 4);
  });
}

export function unpackNibbles(bytes: Uint8Array, count: number): Int8Array {
  if (bytes.length < Math.ceil(count / 2)) throw new Error('the model file is cut off');
  const weights = new Int8Array(count);
  for (let i = 0; i < count; i += 2) {
    const byte = bytes[i >> 1] as number;
    weights[i] = ((byte & 15) << 28) >> 28;
    if (i + 1 < count) weights[i + 1] = (byte << 24) >> 28;
  }
  return weights;
}
