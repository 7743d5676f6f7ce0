import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Entity, EntityId } from '../model/analysis.ts';
import type { Known } from '../model/context.ts';
import type { Reading } from '../model/library.ts';

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

/** Who the cast is, as far as a list knows them. */
export interface ContextDesk {
  readonly lookup: ReadonlySignal<Lookup>;
  dispose(): void;
}

const NOTHING: Lookup = { known: new Map(), asOf: '' };

/** @param reading whose cast is shown; absent while none is */
export function createContextDesk(
  source: ContextSource,
  reading: ReadonlySignal<Reading | undefined>,
): ContextDesk {
  const lookup = signal(NOTHING);
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
  return { lookup, dispose: stop };
}
