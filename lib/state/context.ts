import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Entity, EntityId } from '../model/analysis.ts';
import type { Known } from '../model/context.ts';
import type { Reading } from '../model/library.ts';
import type { SummarySource } from './summaries.ts';

/** What is known of well-known names, looked up in what ships with the extension. */
export interface Lookup {
  readonly known: ReadonlyMap<EntityId, Known>;
  /** The year of what is said of offices. */
  readonly asOf: string;
}

export interface ContextSource {
  /** Loads the list when it is first asked. */
  lookUp(entities: readonly Entity[]): Promise<Lookup>;
}

/** Who the cast is: as far as a list knows them, and where Wikipedia may be asked. */
export interface ContextDesk {
  readonly lookup: ReadonlySignal<Lookup>;
  /** Whether the reader turned it on that Wikipedia may be asked. */
  readonly canAsk: ReadonlySignal<boolean>;
  addressOf: SummarySource['addressOf'];
  /** Sends the name to Wikipedia. */
  readSummary: SummarySource['read'];
  dispose(): void;
}

const NOTHING: Lookup = { known: new Map(), asOf: '' };

/** @param reading whose cast is shown; absent while none is */
export function createContextDesk(
  source: ContextSource,
  summaries: SummarySource,
  reading: ReadonlySignal<Reading | undefined>,
): ContextDesk {
  const lookup = signal(NOTHING);
  const canAsk = signal(false);
  const stopWatching = summaries.watchOn((isOn) => {
    canAsk.value = isOn;
  });
  let turn = 0;
  const stop = effect(() => {
    const entities = reading.value?.analysis.entities;
    const mine = ++turn;
    if (!entities) return;
    source.lookUp(entities).then(
      (found) => {
        if (mine === turn) lookup.value = found;
      },
      () => {
        lookup.value = NOTHING; // the list is gone where the extension was updated meanwhile: nobody is offered then
      },
    );
  });
  return {
    lookup,
    canAsk,
    addressOf: summaries.addressOf,
    readSummary: summaries.read,
    dispose() {
      stop();
      stopWatching();
    },
  };
}
