import type { Grain } from '../model/analysis.ts';
import { overlapOf } from './words.ts';

/** What of a dated sentence is compared: when, who, and its words. */
export interface ToldEvent {
  readonly date: string;
  readonly grain: Grain;
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

// Conservative, set by hand: two entries that are one event cost less than one entry that is two.
const SHARED_NAMES = 2;
const OVERLAP_WITH_NAMES = 0.35;
const OVERLAP_WITHOUT = 0.55;

/** Whether two dated sentences tell the same event: the same date, and the same names or mostly the same words. */
export function isSameEvent(a: ToldEvent, b: ToldEvent): boolean {
  if (a.date !== b.date || a.grain !== b.grain) return false;
  const overlap = overlapOf(a.words, b.words);
  if (overlap >= OVERLAP_WITHOUT) return true;
  let shared = 0;
  for (const name of a.names) if (b.names.has(name)) shared += 1;
  return shared >= SHARED_NAMES && overlap >= OVERLAP_WITH_NAMES;
}
