import { HEADER_BYTES, MODEL_MAGIC, packKeys, packNibbles } from '../../lib/analyze/ner/model.ts';
import type { PackedNames } from './name-lists.ts';

/** What goes into a model file. */
export interface ModelParts {
  readonly bits: number;
  readonly emission: Int8Array;
  readonly scale: number;
  readonly transition: Float32Array;
  readonly initial: Float32Array;
  readonly names: PackedNames;
}

/** The bytes of a model file, as `readModel` reads them. */
export function writeModel({ bits, emission, scale, transition, initial, names }: ModelParts): Uint8Array {
  const keys = packKeys(names.keys);
  const weights = packNibbles(emission);
  const floats = [...transition, ...initial];
  const length = HEADER_BYTES + floats.length * 4 + keys.length + names.masks.length * 2 + weights.length;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MODEL_MAGIC, true);
  view.setUint32(4, bits, true);
  view.setFloat32(8, scale, true);
  view.setUint32(12, names.keys.length, true);
  view.setUint32(16, keys.length, true);
  let at = HEADER_BYTES;
  for (const value of floats) {
    view.setFloat32(at, value, true);
    at += 4;
  }
  bytes.set(keys, at);
  at += keys.length;
  for (const mask of names.masks) {
    view.setUint16(at, mask, true);
    at += 2;
  }
  bytes.set(weights, at);
  return bytes;
}
