import type { Signal } from '@preact/signals';
import { callBackground } from '../../lib/messages/send.ts';
import type { Problem } from '../../lib/model/result.ts';
import { isMistake } from '../../lib/store/attempt.ts';

/** Longer than it takes to mend a library of some ten thousand articles. */
const PATIENCE_MS = 300_000;

/**
 * What a view does that stumbled over something: where that may be a damaged row, it has the library mended. Those who
 * stumble meanwhile wait for the same.
 * The value of the function says whether it is worth going on; where it is not, that is the trouble.
 */
export function createRecovery(trouble: Signal<Problem | undefined>): (error: unknown) => Promise<boolean> {
  let running: Promise<boolean> | undefined;
  const mend = async (error: unknown) => {
    const isMended = isMistake(error) && (await callBackground('mendLibrary', {}, PATIENCE_MS)).ok;
    if (!isMended) {
      console.error('[newsthread] library', error);
      trouble.value = { code: 'databaseFailed', detail: error instanceof Error ? error.name : undefined };
    }
    return isMended;
  };
  return (error) => {
    running ??= mend(error).finally(() => {
      running = undefined;
    });
    return running;
  };
}
