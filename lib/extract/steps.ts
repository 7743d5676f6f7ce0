/** Work that may be put down and taken up again: each `yield` is a place to do so. */
export type Steps<T> = Generator<void, T>;

/** Elements or texts between two places to stop at: a few hundred microseconds. */
export const STRIDE = 256;

/** Does work to its end without giving the thread back. */
export function runAtOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const SLICE = 4; // ms; with what a step may overrun in a page that is read first, less than the frame that a page has for everything

/** What slicing asks of the world, so that tests can turn the clock. */
export interface Pace {
  /** Milliseconds since any beginning. */
  now(): number;
  /** Lets the page do what waits; resolves when it is our turn again. */
  pause(): Promise<void>;
}

/**
 * Does work in slices of about 4 ms and lets the page go on between them. Undefined where `signal` ended it before
 * it was done.
 */
export async function runInSlices<T>(
  steps: Steps<T>,
  signal?: AbortSignal,
  pace: Pace = { now: () => performance.now(), pause: pauseForPage },
): Promise<T | undefined> {
  while (!signal?.aborted) {
    const end = pace.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (pace.now() < end);
    await pace.pause();
  }
  return undefined;
}

/** Lets the page do what waits. Comes back before other tasks of its kind where the browser offers that; a timer would be slowed down to 4 ms and more. */
export function pauseForPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
