import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ArticleId } from '../model/library.ts';
import type { Ledger, QuoteElsewhere, SpeakerKey } from '../model/said-elsewhere.ts';
import type { LibrarySource } from './sources.ts';

/** What the library knows of an article's quotes and speakers from other articles; nothing until it has answered. */
export interface Elsewhere {
  /** By where a quote begins: the same quote in other articles, the newest first. */
  readonly same: ReadonlySignal<ReadonlyMap<number, readonly QuoteElsewhere[]>>;
  /** What its speakers said before. */
  readonly ledgers: ReadonlySignal<ReadonlyMap<SpeakerKey, Ledger>>;
  dispose(): void;
}

/** Follows one article after the other. */
export function createElsewhere(
  library: Pick<LibrarySource, 'watchSameQuotes' | 'watchLedgers'>,
  articleId: ReadonlySignal<ArticleId | undefined>,
): Elsewhere {
  const same = signal<ReadonlyMap<number, readonly QuoteElsewhere[]>>(new Map());
  const ledgers = signal<ReadonlyMap<SpeakerKey, Ledger>>(new Map());
  const dispose = effect(() => {
    const id = articleId.value;
    same.value = new Map();
    ledgers.value = new Map();
    if (id === undefined) return undefined;
    const stops = [
      library.watchSameQuotes(id, (found) => {
        same.value = found;
      }),
      library.watchLedgers(id, (found) => {
        ledgers.value = found;
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  });
  return { same, ledgers, dispose };
}
