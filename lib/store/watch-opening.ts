import type { Dexie } from 'dexie';

/** How long the library may be held by others before the reader is told. Upgrades take less. */
const PATIENCE_MS = 3000;

/**
 * Tells when a database that is asked for cannot be opened for some time, and when it is open after all. By the clock:
 * of all those who wait for an old connection to close, IndexedDB tells the first one alone.
 * @returns what stops it
 */
export function watchOpening(database: Dexie, onChange: (isHeld: boolean) => void): () => void {
  if (database.isOpen()) return () => undefined;
  let isHeld = false;
  const timer = setTimeout(() => {
    if (database.isOpen()) return;
    isHeld = true;
    onChange(true);
  }, PATIENCE_MS);
  const stop = (): void => {
    clearTimeout(timer);
    database.on('ready').unsubscribe(onReady);
  };
  const onReady = (): void => {
    stop();
    if (isHeld) onChange(false);
  };
  database.on('ready', onReady, true);
  return stop;
}
