import { failure, type Result, success } from '../model/result.ts';
import type { Database } from './database.ts';
import { watchOpening } from './watch-opening.ts';

/**
 * Does work on the database and turns what the world can do to it into problems: `quotaExceeded`,
 * `databaseBlocked`, `databaseFailed`. What comes of damaged rows, or of mistakes of ours (TypeError and the like), is
 * thrown on.
 */
export async function attempt<T>(database: Database, work: () => Promise<T>): Promise<Result<T>> {
  let stop = (): void => undefined;
  const blocked = new Promise<typeof BLOCKED>((resolve) => {
    stop = watchOpening(database, (isHeld) => isHeld && resolve(BLOCKED));
  });
  try {
    const outcome = await Promise.race([work(), blocked]);
    return outcome === BLOCKED ? failure('databaseBlocked') : success(outcome);
  } catch (error) {
    return toProblem(error);
  } finally {
    stop();
  }
}

const BLOCKED = Symbol('blocked');

/** IndexedDB's errors have names, Dexie wraps them: the cause may lie a few levels down. */
function toProblem(error: unknown): Result<never> {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return failure('quotaExceeded');
  if (isMistake(error)) throw error;
  return failure('databaseFailed', names[0]);
}

/** Whether it comes of damaged rows, or of a mistake of ours, and not of what the world does to a database. */
export function isMistake(error: unknown): boolean {
  const names = namesOf(error);
  return names.length === 0 || names.some((name) => MISTAKES.has(name));
}

const MISTAKES: ReadonlySet<string> = new Set([
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'Error',
  'DataError',
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
