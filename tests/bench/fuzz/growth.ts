import type { Pump } from './pumps.ts';

/** How the time grows with the length of a text. */
export interface Growth {
  /** Time grows with this power of the length: 1 is linear. Between the last two lengths, each twice the one before. */
  readonly exponent: number;
  /** Milliseconds for the longest text that was tried, and its length in characters. */
  readonly ms: number;
  readonly length: number;
}

const AGAIN = 3; // best of

/** Times work on a pump that is made longer, up to so many characters, or until it takes longer than so many milliseconds. */
export async function measureGrowth(
  { before, pump, after }: Pump,
  work: (text: string) => unknown,
  { from, to, enough }: { readonly from: number; readonly to: number; readonly enough: number },
): Promise<Growth> {
  let [shorter, last] = [0, { ms: 0, length: 0 }];
  for (let length = from; length <= to && last.ms < enough; length *= 2) {
    const text = before + pump.repeat(Math.ceil(length / pump.length)) + after;
    shorter = last.ms;
    last = { ms: await bestOf(() => work(text)), length };
  }
  const exponent = shorter > 0 ? Math.log2(last.ms / shorter) : 0;
  return { exponent: Math.round(exponent * 100) / 100, ...last };
}

async function bestOf(work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let times = 0; times < AGAIN; times++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return Math.round(best * 1000) / 1000;
}
