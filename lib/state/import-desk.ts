import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem, Result } from '../model/result.ts';
import { createLongWork, type LongWork } from './long-work.ts';
import type { ImportChoices, ImportPreview, ImportSource } from './sources.ts';

/** Where bringing back a file has got to. */
export type ImportStage = 'closed' | 'choosing' | 'reading' | 'preview' | 'writing' | 'done';

/** Brings back a file in two steps: what it would change, and the change. */
export interface ImportDesk {
  readonly stage: ReadonlySignal<ImportStage>;
  /** Of the file that was read last. */
  readonly preview: ReadonlySignal<ImportPreview | undefined>;
  readonly choices: ReadonlySignal<ImportChoices>;
  readonly work: LongWork;
  readonly problem: ReadonlySignal<Problem | undefined>;
  open(): void;
  close(): void;
  read(file: { text(): Promise<string> }): Promise<void>;
  choose(change: Partial<ImportChoices>): void;
  bringBack(): Promise<void>;
}

/** The cautious ones: nothing that the reader wrote or set is replaced. */
const CAUTIOUS: ImportChoices = { notes: 'both', settings: false };

export function createImportDesk(source: ImportSource): ImportDesk {
  const stage = signal<ImportStage>('closed');
  const preview = signal<ImportPreview | undefined>(undefined);
  const choices = signal<ImportChoices>(CAUTIOUS);
  const problem = signal<Problem | undefined>(undefined);
  const work = createLongWork();
  let canceled = false;
  async function step<T>(during: ImportStage, doing: Parameters<typeof work.run<Result<T>>>[0]) {
    stage.value = during;
    problem.value = undefined;
    canceled = false;
    const result = await work.run(doing);
    problem.value = result.ok ? undefined : result.problem;
    return result.ok && !canceled ? result : undefined;
  }
  return {
    stage,
    preview,
    choices,
    problem,
    work: {
      ...work,
      cancel() {
        canceled = true;
        work.cancel();
      },
    },
    open() {
      if (stage.value === 'closed' || stage.value === 'done') stage.value = 'choosing';
      problem.value = undefined;
    },
    close() {
      stage.value = 'closed';
      preview.value = undefined;
      problem.value = undefined;
    },
    async read(file) {
      const read = await step<ImportPreview>('reading', (progress) => source.readFile(file, progress));
      preview.value = read?.value;
      choices.value = CAUTIOUS;
      stage.value = read ? 'preview' : 'choosing';
    },
    choose(change) {
      choices.value = { ...choices.value, ...change };
    },
    async bringBack() {
      const shown = preview.value;
      if (!shown) return;
      const brought = await step('writing', (progress) => shown.bringBack(choices.value, progress));
      stage.value = brought ? 'done' : 'preview';
    },
  };
}
