import type { KeyedNumbers } from '../../lib/analyze/ner/key-table.ts';
import { MODEL_MAGIC, packKeys, packNibbles } from '../../lib/analyze/ner/model.ts';
import type { PackedClasses } from '../../lib/analyze/ner/word-classes.ts';

/** What goes into a model file. */
export interface ModelParts {
  readonly bits: number;
  readonly emission: Int8Array;
  readonly scale: number;
  readonly transition: Float32Array;
  readonly initial: Float32Array;
  readonly names: KeyedNumbers;
  readonly classes: PackedClasses;
}

/** The bytes of a model file, as `readModel` reads them. */
export function writeModel(parts: ModelParts): Uint8Array {
  const { bits, emission, scale, transition, initial, names, classes } = parts;
  return join([
    count(MODEL_MAGIC),
    count(bits),
    floats([scale]),
    floats(transition),
    floats(initial),
    ...keyed(names),
    ...keyed(classes),
    ...counted(classes.middleOf),
    ...counted(classes.coarseOf),
    packNibbles(emission),
  ]);
}

function keyed({ keys, numbers }: KeyedNumbers): Uint8Array[] {
  const packed = packKeys(keys);
  return [count(keys.length), count(packed.length), packed, shorts(numbers)];
}

function counted(numbers: Uint16Array): Uint8Array[] {
  return [count(numbers.length), shorts(numbers)];
}

const count = (value: number) => bytesOf(4, [value], (view, at, each) => view.setUint32(at, each, true));
const floats = (values: Iterable<number>) =>
  bytesOf(4, [...values], (view, at, each) => view.setFloat32(at, each, true));
const shorts = (values: Uint16Array) =>
  bytesOf(2, [...values], (view, at, each) => view.setUint16(at, each, true));

type Put = (view: DataView, at: number, value: number) => void;

function bytesOf(size: number, values: readonly number[], put: Put): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * size));
  values.forEach((value, i) => {
    put(view, i * size, value);
  });
  return new Uint8Array(view.buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
