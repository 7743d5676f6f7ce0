import { Dexie, liveQuery } from 'dexie';
import type { Database } from './database.ts';
import { watchOpening } from './watch-opening.ts';

/** What befalls the library while it is followed. */
export interface LibraryTrouble {
  /** Gets what a live query died of; the view keeps what it showed last. The value says whether it is worth asking again. */
  onError(error: unknown): Promise<boolean>;
  /** Others hold the library, which cannot be opened for some time; or no longer. */
  onHeld(isHeld: boolean): void;
}

/**
 * So many writes after it last ran, a query is begun anew: Dexie remembers for each all that was written since, by the
 * words and keys of every article, and what nobody writes to would hold more and more.
 */
const RENEW_AFTER = 20;

/** Follows what a query finds until it is told to stop. Where it died and it is worth asking again, it is begun anew. */
export function createWatch(database: Database, { onError, onHeld }: LibraryTrouble) {
  return <T>(query: () => Promise<T>, onChange: (value: T) => void): (() => void) => {
    const stopWaiting = watchOpening(database, onHeld);
    let isOver = false;
    let written = 0;
    const ask = () => {
      written = 0;
      return liveQuery(() => query()).subscribe((value) => {
        written = 0;
        onChange(value);
      }, askAgain);
    };
    const renew = () => {
      subscription.unsubscribe();
      subscription = ask();
    };
    const askAgain = async (error: unknown) => {
      if ((await onError(error)) && !isOver) renew();
    };
    const count = () => {
      written += 1;
      if (written >= RENEW_AFTER) renew();
    };
    Dexie.on.storagemutated.subscribe(count);
    let subscription = ask();
    return () => {
      isOver = true;
      stopWaiting();
      Dexie.on.storagemutated.unsubscribe(count);
      subscription.unsubscribe();
    };
  };
}
