import type { Progress } from '../../lib/state/sources.ts';

/** For work that nobody follows and nobody cancels. */
export const UNWATCHED: Progress = { tell: () => undefined, isCanceled: () => false };
