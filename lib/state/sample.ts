import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem, Result } from '../model/result.ts';
import type { PageSource, Shortcuts } from './sources.ts';

/** The page of the sample article: how far reading it is, and what to try on it. */
export interface Sample {
  readonly status: ReadonlySignal<'reading' | 'read' | Problem>;
  readonly shortcuts: ReadonlySignal<Shortcuts>;
  /** Has it read, now and anew. */
  read(): Promise<void>;
  /** Call it first thing in a click's handler. */
  openSidebar: PageSource['openSidebar'];
  openPage: PageSource['openPage'];
}

export interface SampleSources {
  readonly pages: Pick<PageSource, 'openSidebar' | 'openPage' | 'findShortcuts'>;
  /** Reads the tab that the sample is in. */
  readHere(): Promise<Result<void>>;
}

export function createSample({ pages, readHere }: SampleSources): Sample {
  const status = signal<'reading' | 'read' | Problem>('reading');
  const shortcuts = signal<Shortcuts>({});
  void pages.findShortcuts().then((found) => {
    shortcuts.value = found;
  });
  const read = async () => {
    status.value = 'reading';
    const done = await readHere();
    status.value = done.ok ? 'read' : done.problem;
  };
  void read();
  return { status, shortcuts, read, openSidebar: pages.openSidebar, openPage: pages.openPage };
}
