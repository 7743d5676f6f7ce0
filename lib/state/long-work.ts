import { type ReadonlySignal, signal } from '@preact/signals';
import type { Progress } from './sources.ts';

/** Work that takes its time: how far it is, and a way to stop it. One at a time. */
export interface LongWork {
  /** Absent while nothing is under way. */
  readonly progress: ReadonlySignal<{ readonly done: number; readonly total: number } | undefined>;
  run<T>(work: (progress: Progress) => Promise<T>): Promise<T>;
  cancel(): void;
}

export function createLongWork(): LongWork {
  const now = signal<{ readonly done: number; readonly total: number } | undefined>(undefined);
  let canceled = false;
  return {
    progress: now,
    async run(work) {
      canceled = false;
      now.value = { done: 0, total: 0 };
      try {
        return await work({
          tell: (done, total) => {
            now.value = { done, total };
          },
          isCanceled: () => canceled,
        });
      } finally {
        now.value = undefined;
      }
    },
    cancel() {
      canceled = true;
    },
  };
}
