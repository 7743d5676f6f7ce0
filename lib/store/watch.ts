import { liveQuery } from 'dexie';
import type { Database } from './database.ts';
import { watchOpening } from './watch-opening.ts';

/** What befalls the library while it is followed. */
export interface LibraryTrouble {
  /** Gets what a live query died of; the view keeps what it showed last. The value says whether it is worth asking again. */
  onError(error: unknown): Promise<boolean>;
  /** Others hold the library, which cannot be opened for some time; or no longer. */
  onHeld(isHeld: boolean): void;
}

/** Follows what a query finds until it is told to stop. Where it died and it is worth asking again, it is begun anew. */
export function createWatch(database: Database, { onError, onHeld }: LibraryTrouble) {
  return <T>(query: () => Promise<T>, onChange: (value: T) => void): (() => void) => {
    const stopWaiting = watchOpening(database, onHeld);
    let isOver = false;
    const ask = () => liveQuery(() => query()).subscribe(onChange, askAgain);
    const askAgain = async (error: unknown) => {
      if (!(await onError(error)) || isOver) return;
      subscription.unsubscribe();
      subscription = ask();
    };
    let subscription = ask();
    return () => {
      isOver = true;
      stopWaiting();
      subscription.unsubscribe();
    };
  };
}
