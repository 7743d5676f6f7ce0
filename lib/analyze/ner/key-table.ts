const KEY_BITS = 28; // of 90,000 keys one look-up in 3,000 meets a key that is not there

/** Keys with a number each, as a model file carries them: the keys cut to what is stored, and rising. */
export interface KeyedNumbers {
  readonly keys: Uint32Array;
  readonly numbers: Uint16Array;
}

/** Cut to the bits that the table keeps. */
export function toStoredKey(key: number): number {
  return key >>> (32 - KEY_BITS);
}

/** Looks up the number of a key, uncut; 0 where there is none. False hits are rare and were there in training too. */
export function createKeyTable({ keys, numbers }: KeyedNumbers): (key: number) => number {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)));
  const slots = new Uint32Array(size); // key + 1, 0 is free
  const found = new Uint16Array(size);
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] ?? 0;
    let at = slotOf(key, size);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = key + 1;
    found[at] = numbers[i] ?? 0;
  }
  return (full) => {
    const key = toStoredKey(full);
    let at = slotOf(key, size);
    while (slots[at] !== 0) {
      if (slots[at] === key + 1) return found[at] ?? 0;
      at = (at + 1) & (size - 1);
    }
    return 0;
  };
}

function slotOf(key: number, size: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - Math.log2(size));
}
