import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { EntityId } from '../model/analysis.ts';
import type { ArticleId } from '../model/library.ts';
import type { MetElsewhere } from '../model/met-elsewhere.ts';
import type { Ledger, QuoteElsewhere, SpeakerKey } from '../model/said-elsewhere.ts';
import type { LibrarySource } from './sources.ts';

/** What the library knows of an article's quotes and cast from other articles; nothing until it has answered. */
export interface Elsewhere {
  /** By where a quote begins: the same quote in other articles, the newest first. */
  readonly same: ReadonlySignal<ReadonlyMap<number, readonly QuoteElsewhere[]>>;
  /** What its speakers said before. */
  readonly ledgers: ReadonlySignal<ReadonlyMap<SpeakerKey, Ledger>>;
  /** In which other articles its cast was met. */
  readonly met: ReadonlySignal<ReadonlyMap<EntityId, MetElsewhere>>;
  dispose(): void;
}

/** Follows one article after the other. */
export function createElsewhere(
  library: Pick<LibrarySource, 'watchSameQuotes' | 'watchLedgers' | 'watchMeetings'>,
  articleId: ReadonlySignal<ArticleId | undefined>,
): Elsewhere {
  const same = signal<ReadonlyMap<number, readonly QuoteElsewhere[]>>(new Map());
  const ledgers = signal<ReadonlyMap<SpeakerKey, Ledger>>(new Map());
  const met = signal<ReadonlyMap<EntityId, MetElsewhere>>(new Map());
  const dispose = effect(() => {
    const id = articleId.value;
    same.value = new Map();
    ledgers.value = new Map();
    met.value = new Map();
    if (id === undefined) return undefined;
    const stops = [
      library.watchSameQuotes(id, (found) => {
        same.value = found;
      }),
      library.watchLedgers(id, (found) => {
        ledgers.value = found;
      }),
      library.watchMeetings(id, (found) => {
        met.value = found;
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  });
  return { same, ledgers, met, dispose };
}
