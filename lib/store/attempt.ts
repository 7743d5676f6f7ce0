import { failure, type Result, success } from '../model/result.ts';
import type { Database } from './database.ts';

/** How long an older view may hold up an upgrade before the reader is told. */
const PATIENCE_WITH_BLOCKERS_MS = 3000;

/**
 * Does work on the database and turns what the world can do to it into problems: `quotaExceeded`,
 * `databaseBlocked`, `databaseFailed`. Mistakes of ours (TypeError and the like) are thrown on.
 */
export async function attempt<T>(database: Database, work: () => Promise<T>): Promise<Result<T>> {
  const blocked = watchBlocked(database);
  try {
    const outcome = await Promise.race([work(), blocked.promise]);
    return outcome === BLOCKED ? failure('databaseBlocked') : success(outcome);
  } catch (error) {
    return toProblem(error);
  } finally {
    blocked.stop();
  }
}

const BLOCKED = Symbol('blocked');

function watchBlocked(database: Database): { promise: Promise<typeof BLOCKED>; stop: () => void } {
  let stop = (): void => undefined;
  const promise = new Promise<typeof BLOCKED>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onBlocked = (): boolean => {
      timer = setTimeout(() => resolve(BLOCKED), PATIENCE_WITH_BLOCKERS_MS);
      return false; // as for versionchange: Dexie's own handler writes to the console
    };
    database.on('blocked', onBlocked);
    stop = () => {
      clearTimeout(timer);
      database.on('blocked').unsubscribe(onBlocked);
    };
  });
  return { promise, stop };
}

/** IndexedDB's errors have names, Dexie wraps them: the cause may lie a few levels down. */
function toProblem(error: unknown): Result<never> {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return failure('quotaExceeded');
  if (names.length === 0 || names.some((name) => MISTAKES.has(name))) throw error;
  return failure('databaseFailed', names[0]);
}

const MISTAKES: ReadonlySet<string> = new Set([
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'Error',
]);

interface WrappedError {
  readonly name?: unknown;
  readonly inner?: unknown;
  readonly failures?: readonly unknown[];
}

const DEEPEST_WRAPPING = 5;

function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > DEEPEST_WRAPPING) return [];
  const { name, inner, failures = [] } = error as WrappedError;
  const wrapped = [inner, ...failures.slice(0, 1)].flatMap((each) => namesOf(each, depth + 1));
  return typeof name === 'string' ? [name, ...wrapped] : wrapped;
}
