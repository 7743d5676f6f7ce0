/** The features of many tokens, one after the other: those of token i are ids[offsets[i]] to ids[offsets[i + 1]]. */
export interface FeatureRows {
  readonly ids: Uint32Array;
  readonly offsets: Uint32Array;
}

/** Takes features as they are found. */
export interface FeatureSink {
  add: (id: number) => void;
  endToken: () => void;
  rows: () => FeatureRows;
}

/** Makes an empty sink for about so many tokens. */
export function createFeatureSink(tokens: number): FeatureSink {
  let ids = new Uint32Array(Math.max(1024, tokens * 80));
  const offsets = new Uint32Array(tokens + 1);
  let size = 0;
  let token = 0;
  return {
    add: (id) => {
      if (size === ids.length) {
        const larger = new Uint32Array(size * 2);
        larger.set(ids);
        ids = larger;
      }
      ids[size] = id;
      size += 1;
    },
    endToken: () => {
      token += 1;
      offsets[token] = size;
    },
    rows: () => ({ ids: ids.subarray(0, size), offsets }),
  };
}
