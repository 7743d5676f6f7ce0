import type { Signal } from '@preact/signals';
import { callBackground } from '../../lib/messages/send.ts';
import type { Problem } from '../../lib/model/result.ts';

/** Longer than it takes to mend a library of some ten thousand articles. */
const PATIENCE_MS = 300_000;

/**
 * What a view does that stumbled over something: it has the library mended. Those who stumble meanwhile wait for the same.
 * The value of the function says whether it is worth going on; where it is not, that is the trouble.
 */
export function createRecovery(trouble: Signal<Problem | undefined>): (error: unknown) => Promise<boolean> {
  let running: Promise<boolean> | undefined;
  const mend = async (error: unknown) => {
    const answer = await callBackground('mendLibrary', {}, PATIENCE_MS);
    if (!answer.ok) {
      console.error('[newsthread] library', error);
      trouble.value = { code: 'databaseFailed', detail: error instanceof Error ? error.name : undefined };
    }
    return answer.ok;
  };
  return (error) => {
    running ??= mend(error).finally(() => {
      running = undefined;
    });
    return running;
  };
}
