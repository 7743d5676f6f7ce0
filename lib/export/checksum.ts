/** SHA-256, hexadecimal; handed in, since it is the platform's. */
export type Hash = (text: string) => Promise<string>;

/** Sums up parts one after the other: the hash of the hashes of all of them, joined in their order. */
export function createChecksum(hash: Hash) {
  const parts: string[] = [];
  return {
    add: async (part: string): Promise<void> => {
      parts.push(await hash(part));
    },
    total: (): Promise<string> => hash(parts.join('')),
  };
}
